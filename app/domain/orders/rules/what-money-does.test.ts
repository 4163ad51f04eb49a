import { expect, test } from 'vitest'
import { whatMoneyDoes } from './what-money-does.ts'

const card = { id: 'p', method: 'sandbox' } as const
const cash = { id: 'p', method: 'cash-on-delivery' } as const
const waiting = { state: 'awaitingPayment', method: 'sandbox', paidBy: null } as const

test('money confirms orders that wait for it, also after their deadline', () => {
  expect(whatMoneyDoes(card, [waiting, waiting])).toBe('confirm')
  expect(whatMoneyDoes(card, [{ ...waiting, state: 'unpaid' }])).toBe('confirm')
})

test('the same payment told twice does nothing the second time', () => {
  expect(whatMoneyDoes(card, [{ ...waiting, state: 'shipped', paidBy: 'p' }])).toBe('nothing')
})

test('money for a cancelled order, or for one paid otherwise, goes back', () => {
  expect(whatMoneyDoes(card, [{ ...waiting, state: 'cancelled' }])).toBe('return')
  expect(whatMoneyDoes(card, [{ ...waiting, state: 'placed', paidBy: 'other' }])).toBe('return')
  expect(whatMoneyDoes(card, [{ ...waiting, state: 'placed', method: 'cash-on-delivery' }])).toBe('return')
})

test('cash is booked for the order it was collected for', () => {
  expect(whatMoneyDoes(cash, [{ state: 'delivered', method: 'cash-on-delivery', paidBy: null }])).toBe('book')
})
