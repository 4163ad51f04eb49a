import { expireCertificates } from '#app/domain/certification/use-cases/expire-certificates.server.ts'
import { forgetEndedSessions } from '#app/domain/accounts/use-cases/forget-ended-sessions.server.ts'
import { forgetCarts } from '#app/domain/cart/use-cases/forget-carts.server.ts'
import { cancelUnanswered, completeDelivered, remindUnanswered } from '#app/domain/orders/use-cases/watch-deadlines.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { releaseExpired } from '#app/domain/stock/use-cases/release.server.ts'
import { checkInvariants } from './nightly-invariants.server.ts'
import type { Services } from '#app/services.server.ts'

/** What happens because time passed. `pattern` is a crontab line in UTC. */
export type ScheduledTask = { pattern: string; run(services: Services): Promise<void> }

export const schedule: { readonly [name: string]: ScheduledTask } = {
  releaseExpiredReservations: { pattern: '* * * * *', run: async (services) => void (await releaseExpired(services)) },
  expireOverduePayments: { pattern: '* * * * *', run: expireOverduePayments },
  remindUnanswered: { pattern: '*/10 * * * *', run: remindUnanswered },
  cancelUnanswered: { pattern: '*/10 * * * *', run: cancelUnanswered },
  completeDelivered: { pattern: '40 * * * *', run: completeDelivered },
  checkInvariants: { pattern: '30 18 * * *', run: checkInvariants },
  // Just after midnight in Viet Nam.
  expireCertificates: { pattern: '5 17 * * *', run: async (services) => void (await expireCertificates(services)) },
  forgetEndedSessions: { pattern: '20 19 * * *', run: async (services) => void (await forgetEndedSessions(services)) },
  forgetCarts: { pattern: '10 19 * * *', run: async (services) => void (await forgetCarts(services)) },
}
