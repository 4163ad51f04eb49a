import { add, allocate, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { PaymentMove, PaymentState } from './payment-states.ts'

export type KnownEvent = { kind: string; amount: Dong; refundId: string | null }

export type PaymentSums = { captured: Dong; refunded: Dong }

/**
 * What all events together say (R8). The order in which they came does not matter, and the database refuses the same
 * event twice. Money that went back counts only against a refund that was asked for.
 */
export function sumEvents(events: readonly KnownEvent[]): PaymentSums {
  const sum = (kept: readonly KnownEvent[]) => add(noMoney, ...kept.map((event) => event.amount))
  return {
    captured: sum(events.filter((event) => event.kind === 'settled')),
    refunded: sum(events.filter((event) => event.kind === 'refunded' && event.refundId !== null)),
  }
}

/** The move that the sums ask for; null when the payment already stands where it should. */
export function moveFor(
  state: PaymentState,
  amount: Dong,
  { captured, refunded }: PaymentSums,
  hasFailed: boolean,
): PaymentMove | null {
  const [move, target] = wanted(amount, captured, refunded)
  if (move) return target === state ? null : move
  return state === 'expected' && hasFailed ? 'fail' : null
}

function wanted(amount: Dong, captured: Dong, refunded: Dong): [PaymentMove, PaymentState] | [null, null] {
  if (captured === 0n) return [null, null]
  if (refunded === captured) return ['refundAll', 'refunded']
  if (refunded > 0n) return ['refundPart', 'partlyRefunded']
  if (captured === amount) return ['settle', 'settled']
  return captured < amount ? ['fallShort', 'short'] : ['overpay', 'overpaid']
}

/** What was captured, shared over the vendor orders by their part of the amount; adds up exactly. */
export function shareCaptured(captured: Dong, shares: readonly Dong[]): Dong[] {
  return allocate(captured, shares)
}
