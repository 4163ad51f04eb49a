import type { Verdict } from './match-transfer.ts'
import type { TransferState } from './transfer-states.ts'

export const transferDecisions = ['accept', 'giveBack', 'dismiss', 'reopen', 'repaid'] as const
/**
 * `accept`: it pays its order; what is missing the seller does without, what is too much goes back. `giveBack`: all of
 * it goes back. `repaid`: the seller has sent back what was owed.
 */
export type TransferDecision = (typeof transferDecisions)[number]

type Decidable = { state: TransferState; verdict: Verdict | null; paymentId: string | null }

/** What a person can decide about a transfer; the buttons of its row. */
export function decisionsOn({ state, verdict, paymentId }: Decidable): TransferDecision[] {
  if (state === 'owed') return ['repaid']
  if (state === 'dismissed') return ['reopen']
  if (state !== 'waiting') return []
  const mayAccept = paymentId !== null && verdict !== 'duplicate' && verdict !== 'wrong-account'
  return mayAccept ? ['accept', 'giveBack', 'dismiss'] : ['giveBack', 'dismiss']
}

/** Whether a person can say which order it pays. */
export function mayLink({ state, verdict }: Pick<Decidable, 'state' | 'verdict'>): boolean {
  return state === 'unrelated' || (state === 'waiting' && verdict !== 'wrong-account')
}
