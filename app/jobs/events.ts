import type { LettersWritten } from '#app/domain/notifications/events.ts'
import type { OrdersEvent } from '#app/domain/orders/events.ts'

/** Every event of every context; the compiler then asks for its row in `subscriptions.server.ts`. */
export type DomainEvent = OrdersEvent | LettersWritten
