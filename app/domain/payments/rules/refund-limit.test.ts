import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong, noMoney, type Dong } from '#app/domain/shared/money.ts'
import { refundLeft, refundRefusal, type RefundPart } from './refund-limit.ts'

const amount = fc.bigInt(-1_000n, 2_000_000n).map((value) => dong(value))
const part = (value: Dong): RefundPart => ({ orderLineId: null, quantity: null, amount: value })

test('whatever is asked back in whatever parts, it is never more than came in', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 5_000_000n), fc.array(fc.array(amount, { maxLength: 4 }), { maxLength: 20 }), (captured, wishes) => {
      const granted: Dong[] = []
      for (const wish of wishes) {
        const parts = wish.map(part)
        if (refundRefusal(parts, refundLeft(dong(captured), granted)) === null) granted.push(add(noMoney, ...parts.map((one) => one.amount)))
      }
      expect(granted.every((one) => one > 0n)).toBe(true)
      expect(add(noMoney, ...granted)).toBeLessThanOrEqual(captured)
    }),
  )
})

test('the whole may go back, and then nothing more', () => {
  const captured = dong(320_000)
  expect(refundRefusal([part(captured)], refundLeft(captured, []))).toBeNull()
  expect(refundRefusal([part(dong(1))], refundLeft(captured, [captured]))).toEqual({ kind: 'more-than-left', left: 0n })
})

test('nothing, or a part that takes money away, is no refund', () => {
  expect(refundRefusal([], dong(100))).toEqual({ kind: 'nothing-to-refund' })
  expect(refundRefusal([part(dong(100)), part(dong(-50))], dong(100))).toEqual({ kind: 'nothing-to-refund' })
})
