import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { providerFeePosting } from '../rules/postings.ts'
import { post } from '../store/ledger.server.ts'
import { lockUnbookedFee } from '../store/unbooked-fees.server.ts'

/** `basis` says where the sum in đồng stands, e.g. on which bill of the provider. */
export type FeeInDong = { paymentId: string; paymentEventId: string; amount: Dong; basis: string }

export type BookFeeProblem =
  | { kind: 'not-found' }
  | { kind: 'booked-before' }
  /** Nothing, or more than the payment brought in. */
  | { kind: 'impossible-sum' }

/** The operator says what a fee in other money was in đồng; it is booked as the floor's cost, and the difference ends. */
export async function bookProviderFee(core: Core, operator: AuthorityScope, fee: FeeInDong): Promise<Result<undefined, BookFeeProblem>> {
  const { paymentId, paymentEventId, amount, basis } = fee
  if (operator.authorityCode !== null || !isId(paymentId) || !isId(paymentEventId)) return refuse({ kind: 'not-found' })
  return transact<undefined, BookFeeProblem>(core, async (tx) => {
    const kept = await lockUnbookedFee(tx, paymentId, paymentEventId)
    if (!kept) return refuse({ kind: 'not-found' })
    if (kept.isBooked) return refuse({ kind: 'booked-before' })
    if (amount <= 0n || amount > kept.captured) return refuse({ kind: 'impossible-sum' })
    await post(tx, core.clock.now(), [providerFeePosting({ providerPaymentId: kept.providerPaymentId, amount })])
    await recordAudit(core, tx, {
      actor: { kind: 'officer', userId: operator.userId, authorityCode: null },
      action: 'payment.bookFee',
      subject: { type: 'payment', id: paymentId },
      reason: basis,
      detail: { amountDong: String(amount), currency: kept.currency, minorUnits: String(kept.minorUnits) },
    })
    return done()
  })
}
