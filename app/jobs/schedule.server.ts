import { expireCertificates } from '#app/domain/certification/use-cases/expire-certificates.server.ts'
import { forgetEndedSessions } from '#app/domain/accounts/use-cases/forget-ended-sessions.server.ts'
import { forgetCarts } from '#app/domain/cart/use-cases/forget-carts.server.ts'
import { cancelUnanswered, completeDelivered, remindUnanswered } from '#app/domain/orders/use-cases/watch-deadlines.server.ts'
import { closeUncontested, escalateUnanswered, forgetLoosePhotos } from '#app/domain/claims/use-cases/watch-claims.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { settleTransfers } from '#app/domain/payments/use-cases/settle-transfers.server.ts'
import { forgetRefusedWebhooks } from '#app/domain/payments/use-cases/keep-refused-webhook.server.ts'
import { handOverLate } from '#app/domain/settlement/use-cases/even-out-transfers.server.ts'
import { forgetSearches } from '#app/domain/search/use-cases/forget-searches.server.ts'
import { releaseExpired } from '#app/domain/stock/use-cases/release.server.ts'
import { floorParty } from '#app/domain/settlement/rules/floor-party.ts'
import { draftSettlements } from '#app/domain/settlement/use-cases/draft-settlements.server.ts'
import { reconcile } from '#app/domain/settlement/use-cases/reconcile.server.ts'
import { rebuildIndex } from '#app/domain/search/use-cases/rebuild-index.server.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { certificateEndingLetters } from './letters/certificate-letter.server.ts'
import { checkInvariants } from './nightly-invariants.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/** What happens because time passed. `pattern` is a crontab line in UTC. */
export type ScheduledTask = { pattern: string; run(services: Services): Promise<void> }

export const schedule: { readonly [name: string]: ScheduledTask } = {
  releaseExpiredReservations: { pattern: '* * * * *', run: async (services) => void (await releaseExpired(services)) },
  expireOverduePayments: { pattern: '* * * * *', run: expireOverduePayments },
  remindUnanswered: { pattern: '*/10 * * * *', run: remindUnanswered },
  cancelUnanswered: { pattern: '*/10 * * * *', run: cancelUnanswered },
  escalateUnanswered: { pattern: '*/10 * * * *', run: escalateUnanswered },
  closeUncontested: { pattern: '15 * * * *', run: closeUncontested },
  settleTransfers: { pattern: '25 * * * *', run: settleTransfers },
  forgetLoosePhotos: { pattern: '40 19 * * *', run: forgetLoosePhotos },
  completeDelivered: { pattern: '40 * * * *', run: completeDelivered },
  // Every night, so that a night without the server costs nothing; it drafts once for each period.
  draftSettlements: { pattern: '15 18 * * *', run: draftLastPeriod },
  reconcile: { pattern: '25 * * * *', run: async (services) => void (await reconcile(services)) },
  checkInvariants: { pattern: '30 18 * * *', run: checkInvariants },
  // Also builds the index of a new version, and tells the season of a new month.
  repairSearchServer: { pattern: '*/2 * * * *', run: watchSearchServer },
  // A release that reads products in another way gives every row its new words in the first night; rows that stay the same are left alone.
  rebuildIndex: { pattern: '55 19 * * *', run: (services) => rebuildIndex(services) },
  handOverLate: { pattern: '*/10 * * * *', run: (services) => handOverLate(services, services.gateways) },
  forgetRefusedWebhooks: { pattern: '35 19 * * *', run: forgetRefusedWebhooks },
  // Just after midnight in Viet Nam.
  expireCertificates: { pattern: '5 17 * * *', run: async (services) => void (await expireCertificates(services)) },
  // At seven in the morning in Viet Nam: sixty and fourteen days before the end.
  certificateEndingLetters: { pattern: '0 0 * * *', run: certificateEndingLetters },
  forgetEndedSessions: { pattern: '20 19 * * *', run: async (services) => void (await forgetEndedSessions(services)) },
  forgetSearches: { pattern: '50 19 * * *', run: async (services) => void (await forgetSearches(services)) },
  forgetCarts: { pattern: '10 19 * * *', run: async (services) => void (await forgetCarts(services)) },
}

async function draftLastPeriod(services: Services): Promise<void> {
  const { SETTLEMENT_PERIOD: length } = services.config
  const counts = await draftSettlements(services, { length, floor: floorParty(services.config), draftedBy: null })
  if (counts.drafted + counts.waiting > 0) services.log.info(counts, 'settlements of the last period')
}

/** Drift is mended, and said in the log, because there should be none. A server that is away is asked again next time. */
async function watchSearchServer(services: Services): Promise<void> {
  if (!services.searchServer) return
  try {
    const { rows, documents, missing, surplus, stale } = await repairSearchServer(services, services.searchServer)
    const found = { rows, documents, missing: missing.length, surplus: surplus.length, stale: stale.length }
    if (found.missing + found.surplus + found.stale > 0) services.log.warn(found, 'the search server had drifted and is mended')
  } catch (error) {
    services.log.error({ error }, 'the search server could not be compared with our index')
  }
}
