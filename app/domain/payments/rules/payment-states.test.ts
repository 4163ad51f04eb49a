import { expect, test } from 'vitest'
import { can, reachableStates } from '#app/domain/shared/state-table.ts'
import { paymentLife, paymentStates } from './payment-states.ts'

test('every state of a payment can be reached', () => {
  expect([...reachableStates(paymentLife)].sort()).toEqual([...paymentStates].sort())
})

test('money that comes late is still money', () => {
  for (const state of ['failed', 'expired', 'withdrawn'] as const) expect(can(paymentLife, state, 'settle')).toBe(true)
})
