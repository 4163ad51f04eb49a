import { afterEach, expect, test, vi } from 'vitest'
import { armFailpoint, armFromEnvironment, failpoint } from './failpoints.ts'

afterEach(() => void vi.unstubAllEnvs())

test('a point that nobody armed does nothing and waits for nothing', () => {
  expect(failpoint('event-kept')).toBeUndefined()
})

test('an armed point does what the test wants, until it is disarmed', async () => {
  const seen = vi.fn()
  const disarm = armFailpoint('event-kept', seen)
  await failpoint('event-kept')
  await failpoint('purchase-written')
  disarm()
  await failpoint('event-kept')
  expect(seen).toHaveBeenCalledTimes(1)
})

test('production arms nothing, by code or by setting', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(() => armFailpoint('event-kept', () => {})).toThrow('for tests')
  armFromEnvironment({ FAILPOINT: 'event-kept=kill', NODE_ENV: 'production' })
  expect(failpoint('event-kept')).toBeUndefined()
})

test('a setting that names no point is refused instead of passed over', () => {
  expect(() => armFromEnvironment({ FAILPOINT: 'event-kpt=kill' })).toThrow('known name')
  expect(() => armFromEnvironment({ FAILPOINT: 'event-kept=sleep' })).toThrow('known name')
})
