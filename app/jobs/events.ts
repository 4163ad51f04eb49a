/** Every event of every context; the compiler then asks for its row in `subscriptions.server.ts`. */
export type DomainEvent = never
