import { expect, test } from 'vitest'
import { partOfReservation } from './part-of-reservation.ts'

const held = [
  { variantId: 'a', quantity: 2 },
  { variantId: 'b', quantity: 1 },
]

test('one seller’s part is not all while another seller’s goods are kept too', () => {
  expect(partOfReservation(held, [{ variantId: 'a', quantity: 1 }, { variantId: 'a', quantity: 1 }])).toEqual({
    named: [{ variantId: 'a', quantity: 2 }],
    others: [],
    isAll: false,
  })
  expect(partOfReservation(held, held).isAll).toBe(true)
})

test('what was freed before is no longer named by it', () => {
  expect(partOfReservation(held, [{ variantId: 'c', quantity: 3 }])).toEqual({ named: [], others: [{ variantId: 'c', quantity: 3 }], isAll: false })
})
