import { expect, test } from 'vitest'
import { mayHandle, orderDeeds } from './who-may-handle.ts'

test('a packer packs and ships but never gives money back', () => {
  expect(orderDeeds.filter((deed) => mayHandle('packer', deed))).toEqual(['accept', 'pack', 'ship', 'deliver'])
})

test.each(['leader', 'bookkeeper'] as const)('a %s does everything with an order', (role) => {
  expect(orderDeeds.every((deed) => mayHandle(role, deed))).toBe(true)
})
