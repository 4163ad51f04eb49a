import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { mayPay, paymentStanding } from './payment-standing.ts'
import type { ParcelView, PaymentView } from './purchase-view.ts'

const now = new Date('2026-11-23T02:00:00Z')
const later = new Date('2026-11-23T02:30:00Z')

const payment = (state: PaymentView['state'], expiresAt: Date | null = later): PaymentView => ({ id: 'p', method: 'sandbox', state, amount: dong(1000), expiresAt, wasExact: false, parcelIds: ['a'] })
const standing = (payments: PaymentView[], state: ParcelView['state'] = 'awaitingPayment', method: PaymentView['method'] = 'sandbox') =>
  paymentStanding({ payments, method, parcels: [{ id: 'a', state, method } as ParcelView] }, now)

test('a payment that was expected and not heard of is waiting, with its deadline', () => {
  expect(standing([payment('expected')])).toEqual({ kind: 'waiting', expiresAt: later })
})

test('after the deadline it is late, also before the timer has said so', () => {
  expect(standing([payment('expected', now)])).toEqual({ kind: 'late' })
  expect(standing([payment('expired')], 'unpaid')).toEqual({ kind: 'late' })
})

test('only the newest payment counts', () => {
  expect(standing([payment('settled'), payment('withdrawn')], 'placed')).toEqual({ kind: 'paid' })
})

test('an order that its vendor has is paid, though the way chosen last was another', () => {
  expect(standing([payment('withdrawn'), payment('settled')], 'placed')).toEqual({ kind: 'paid' })
})

test('money that went back leaves the order to be paid; money that came twice does not make it inexact', () => {
  expect(standing([payment('refunded')], 'unpaid')).toEqual({ kind: 'late' })
  expect(standing([{ ...payment('overpaid'), wasExact: true }])).toEqual({ kind: 'paid' })
  expect(standing([payment('overpaid')])).toEqual({ kind: 'inexact' })
})

test('cash is paid at the door whatever the rows say', () => {
  expect(standing([payment('expected', null)], 'placed', 'cash-on-delivery')).toEqual({ kind: 'cash' })
})

test('nothing is to be paid for an order that was called off', () => {
  expect(standing([payment('withdrawn')], 'cancelled')).toEqual({ kind: 'over' })
})

test('paying again is offered while something can be paid, and never twice', () => {
  expect(['waiting', 'failed'].map((kind) => mayPay({ kind, expiresAt: null } as never))).toEqual([true, true])
  expect(mayPay({ kind: 'late' })).toBe(true)
  expect((['paid', 'cash', 'inexact', 'over'] as const).map((kind) => mayPay({ kind }))).toEqual([false, false, false, false])
})

test('paid directly, the parcel that is not paid yet speaks for the purchase; a parcel called off does not', () => {
  const parcel = (id: string, state: ParcelView['state']) => ({ id, state, method: 'vietqr' }) as ParcelView
  const of = (id: string, state: PaymentView['state']): PaymentView => ({ ...payment(state), method: 'vietqr', parcelIds: [id] })
  const both = (b: ParcelView['state'], payments: PaymentView[]) =>
    paymentStanding({ method: 'vietqr', payments, parcels: [parcel('a', 'placed'), parcel('b', b)] }, now)
  expect(both('awaitingPayment', [of('a', 'settled'), of('b', 'expected')])).toEqual({ kind: 'waiting', expiresAt: later })
  expect(both('unpaid', [of('b', 'expired'), of('a', 'settled')])).toEqual({ kind: 'late' })
  expect(both('cancelled', [of('b', 'withdrawn'), of('a', 'settled')])).toEqual({ kind: 'paid' })
})
