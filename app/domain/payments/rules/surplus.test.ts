import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { SURPLUS, surplusOf } from './surplus.ts'

const share = (captured: number) => ({ amount: dong(100), captured: dong(captured) })
const asked = (amount: number, reason: string = SURPLUS) => ({ amount: dong(amount), reason })

test('money that came twice is surplus once', () => {
  expect(surplusOf(share(100), [])).toBe(0n)
  expect(surplusOf(share(200), [])).toBe(100n)
  expect(surplusOf(share(200), [asked(100)])).toBe(0n)
  expect(surplusOf(share(300), [asked(100)])).toBe(100n)
})

test('a refund for another reason leaves the surplus to be given back', () => {
  expect(surplusOf(share(200), [asked(100, 'cancelled')])).toBe(100n)
  expect(surplusOf(share(200), [asked(30, 'claim')])).toBe(100n)
})

test('never more than is left', () => {
  expect(surplusOf(share(200), [asked(200, 'cancelled')])).toBe(0n)
  expect(surplusOf(share(200), [asked(150, 'cancelled')])).toBe(50n)
  expect(surplusOf(share(50), [])).toBe(0n)
})
