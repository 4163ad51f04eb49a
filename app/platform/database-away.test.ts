import { expect, test } from 'vitest'
import { isDatabaseAway } from './database-away.ts'

test('Prisma says it with a code', () => {
  expect(isDatabaseAway(Object.assign(new Error('Can’t reach'), { code: 'P1001' }))).toBe(true)
})

test('a raw query hides it in the adapter’s error', () => {
  const meta = { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } }
  expect(isDatabaseAway(Object.assign(new Error('Raw query failed'), { code: 'P2010', meta }))).toBe(true)
})

test('a connection that dies under a query has only a message', () => {
  expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true)
  expect(isDatabaseAway(new Error('Error occurred whilst returning jobs: terminating connection due to unexpected postmaster exit'))).toBe(true)
  expect(isDatabaseAway(new Error('Client has encountered a connection error and is not queryable'))).toBe(true)
})

test.each([
  new Error('bug'),
  Object.assign(new Error('unique'), { code: 'P2002', meta: { driverAdapterError: { cause: { kind: 'UniqueConstraintViolation' } } } }),
  null,
  'text',
])('anything else is not the database being away: %s', (error) => {
  expect(isDatabaseAway(error)).toBe(false)
})
