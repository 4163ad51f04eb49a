import { add, type Dong } from '#app/domain/shared/money.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { BankTransfer } from './bank-transfer.ts'
import { isOpenPayment, type PaymentState } from './payment-states.ts'
import { bareText, signsFound } from './transfer-code.ts'

export const verdicts = ['exact', 'short', 'over', 'late', 'duplicate', 'no-reference', 'wrong-account'] as const
/**
 * What a transfer is to us. `late`: after the deadline, or the shopper had chosen another way by then. `duplicate`: its
 * payment has its money already. `no-reference`: none that we know, but somebody is awaited who owes exactly this.
 * `wrong-account`: what it names was to be paid to another seller.
 */
export type Verdict = (typeof verdicts)[number]

/** A payment by transfer that a text may mean. */
export type ExpectedTransfer = {
  paymentId: string
  vendorId: string
  reference: string
  amount: Dong
  captured: Dong
  state: PaymentState
  expiresAt: Date | null
  createdAt: Date
}

export type IncomingLine = Pick<BankTransfer, 'amount' | 'bookedAt' | 'hasTime' | 'text'> & { vendorId: string }
export type Match = { verdict: Verdict; paymentId: string | null }

/**
 * What a transfer with a purchase code in its text pays. `pending` is what other transfers for the same payment brought
 * that was not decided yet: short ones that make up the amount together are exact.
 */
export function matchTransfer(line: IncomingLine, candidates: readonly ExpectedTransfer[], pending: (paymentId: string) => Dong): Match | null {
  if (candidates.length === 0) return null
  const meant = meantBy(line, candidates.filter((candidate) => candidate.vendorId === line.vendorId))
  if (!meant) return { verdict: 'wrong-account', paymentId: null }
  return { verdict: verdictOn(line, meant, pending(meant.paymentId)), paymentId: meant.paymentId }
}

/**
 * Of the payments of one purchase to one seller (a shopper may have chosen the transfer twice) the one whose reference
 * stands in the text farthest; when the text was cut before it tells, the one still awaited, then the newest.
 */
function meantBy({ text }: IncomingLine, own: readonly ExpectedTransfer[]): ExpectedTransfer | undefined {
  const bare = bareText(text)
  const rank = (one: ExpectedTransfer) => signsFound(bare, one.reference) * 2 + (isOpenPayment(one.state) ? 1 : 0)
  return [...own].sort((a, b) => rank(b) - rank(a) || b.createdAt.getTime() - a.createdAt.getTime())[0]
}

/** The verdict on a transfer that is known to be for this payment, found or chosen by a person. */
export function verdictOn(line: Pick<IncomingLine, 'amount' | 'bookedAt' | 'hasTime'>, meant: ExpectedTransfer, pending: Dong): Verdict {
  if (meant.captured > 0n) return 'duplicate'
  if (meant.state === 'withdrawn' || isAfter(line, meant.expiresAt)) return 'late'
  const sum = add(line.amount, pending)
  if (sum === meant.amount) return 'exact'
  return sum < meant.amount ? 'short' : 'over'
}

/** Where a bank tells only the day, the whole day counts as in time. */
function isAfter({ bookedAt, hasTime }: Pick<IncomingLine, 'bookedAt' | 'hasTime'>, deadline: Date | null): boolean {
  if (!deadline) return false
  return hasTime ? bookedAt > deadline : vietnamDay(bookedAt) > vietnamDay(deadline)
}
