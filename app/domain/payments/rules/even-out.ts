import { add, negate, noMoney, subtract, type Dong } from '#app/domain/shared/money.ts'
import type { VendorTransferState } from './vendor-transfer-states.ts'

export type Movement = { id: string; kind: 'transfer' | 'reversal'; state: VendorTransferState; amount: Dong; reverses: string | null }
export type NewMovement = { kind: 'transfer'; amount: Dong } | { kind: 'reversal'; amount: Dong; reverses: string }

/**
 * What brings the money that a vendor was handed to what it is owed: one transfer, or reversals from the youngest
 * transfer backwards. What is under way counts as there; what was refused does not.
 */
export function evenOut(owed: Dong, movements: readonly Movement[]): NewMovement[] {
  const counted = movements.filter((movement) => movement.state !== 'refused')
  const handed = add(noMoney, ...counted.map(({ kind, amount }) => (kind === 'transfer' ? amount : negate(amount))))
  const missing = subtract(owed, handed)
  if (missing >= 0n) return missing > 0n ? [{ kind: 'transfer', amount: missing }] : []
  let left = negate(missing)
  const reversals: NewMovement[] = []
  for (const transfer of counted.filter(({ kind }) => kind === 'transfer').reverse()) {
    const taken = add(noMoney, ...counted.filter(({ reverses }) => reverses === transfer.id).map(({ amount }) => amount))
    const rest = subtract(transfer.amount, taken)
    const amount = rest < left ? rest : left
    if (amount <= 0n) continue
    reversals.push({ kind: 'reversal', amount, reverses: transfer.id })
    left = subtract(left, amount)
  }
  return reversals
}
