import type { Subscriptions } from './announce.server.ts'
import type { DomainEvent } from './events.ts'

/** The whole list of who reacts to what (R10). */
export const subscriptions: Subscriptions<DomainEvent> = {}
