import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong } from '#app/domain/shared/money.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import { paymentLife, type PaymentState } from './payment-states.ts'
import { moveFor, shareCaptured, sumEvents, type KnownEvent } from './recompute-payment.ts'

const AMOUNT = dong(300_000)
const settled = (amount: number): KnownEvent => ({ kind: 'settled', amount: dong(amount), refundId: null })

function stateAfter(events: readonly KnownEvent[]): PaymentState {
  let state: PaymentState = 'expected'
  events.forEach((_, index) => {
    const seen = events.slice(0, index + 1)
    const move = moveFor(state, AMOUNT, sumEvents(seen), seen.some((event) => event.kind === 'failed'))
    if (move) {
      const next = nextState(paymentLife, state, move)
      if (!next) throw new Error(`${state} cannot ${move}`)
      state = next
    }
  })
  return state
}

const back = (refundId: string | null): KnownEvent => ({ kind: 'refunded', amount: AMOUNT, refundId })

test.each<{ says: string; events: KnownEvent[]; state: PaymentState }>([
  { says: 'the amount', events: [settled(300_000)], state: 'settled' },
  { says: 'a part', events: [settled(100_000)], state: 'short' },
  { says: 'two parts that make it whole', events: [settled(100_000), settled(200_000)], state: 'settled' },
  { says: 'one đồng too much', events: [settled(300_001)], state: 'overpaid' },
  { says: 'a failure', events: [{ kind: 'failed', amount: dong(0), refundId: null }], state: 'failed' },
  { says: 'the amount and back', events: [settled(300_000), back('r')], state: 'refunded' },
  { says: 'money back that nobody asked for', events: [settled(300_000), back(null)], state: 'settled' },
])('a provider that says $says leaves the payment $state', ({ events, state }) => {
  expect(stateAfter(events)).toBe(state)
})

test('the same events in any order end in the same state, and every step is a move of the table', () => {
  const event = fc.oneof(
    fc.constantFrom(100_000, 200_000, 300_000).map(settled),
    fc.constant<KnownEvent>({ kind: 'failed', amount: dong(0), refundId: null }),
    fc.constant<KnownEvent>({ kind: 'unknown', amount: dong(5), refundId: null }),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 6 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([one, other]) => {
      expect(stateAfter(other)).toBe(stateAfter(one))
    }),
  )
})

test('what was captured is shared to the đồng', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 9n), fc.array(fc.bigInt(1n, 10n ** 8n), { minLength: 1, maxLength: 8 }), (captured, shares) => {
      expect(add(dong(0), ...shareCaptured(dong(captured), shares.map(dong)))).toBe(captured)
    }),
  )
})
