import { expect, test } from 'vitest'
import { parcelSteps } from './parcel-steps.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
const fresh = {
  state: 'placed',
  shippingKind: 'carrier',
  placedAt: at(1),
  acceptBy: at(20),
  acceptedAt: null,
  packedAt: null,
  shippedAt: null,
  deliveredAt: null,
  closedAt: null,
} as const
const states = (parcel: Parameters<typeof parcelSteps>[0]) => parcelSteps(parcel, 'en').map((step) => step.state)

test('a new order waits for its seller, with the hour until which', () => {
  expect(states(fresh)).toEqual(['done', 'current', 'todo', 'todo', 'todo', 'todo', 'todo'])
  expect(parcelSteps(fresh, 'en')[1]?.note).toContain('24/11/2026')
})

test('the step after the last that happened is going on now', () => {
  const shipped = { ...fresh, state: 'shipped', acceptedAt: at(2), packedAt: at(3), shippedAt: at(4) } as const
  expect(states(shipped)).toEqual(['done', 'done', 'done', 'done', 'current', 'todo'])
})

test('who collects at the shop sees no carrier', () => {
  expect(parcelSteps({ ...fresh, shippingKind: 'pickup' }, 'en').map((step) => step.label)).not.toContain('On its way')
})

test('a declined order ends there', () => {
  expect(states({ ...fresh, state: 'declined', closedAt: at(5) })).toEqual(['done', 'stopped'])
})

test('a completed order has nothing left to come', () => {
  const all = { acceptedAt: at(2), packedAt: at(3), shippedAt: at(4), deliveredAt: at(5), closedAt: at(6) }
  expect(new Set(states({ ...fresh, ...all, state: 'completed' }))).toEqual(new Set(['done']))
})
