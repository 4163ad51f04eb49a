import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { armFailpoint, armFromEnvironment, failpoint } from './failpoints.ts'

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

test('production arms nothing by setting, and nothing in the house arms a point at all', () => {
  armFromEnvironment({ FAILPOINT: 'event-kept=kill', NODE_ENV: 'production' })
  expect(failpoint('event-kept')).toBeUndefined()
  const files = readdirSync('app', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
  const arming = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => /arm(Failpoint|FromEnvironment)\(/.test(readFileSync(path, 'utf8')))
  expect(arming).toEqual([join('app', 'platform', 'failpoints.ts')])
})

test('a setting that names no point is refused instead of passed over', () => {
  expect(() => armFromEnvironment({ FAILPOINT: 'event-kpt=kill' })).toThrow('known name')
  expect(() => armFromEnvironment({ FAILPOINT: 'event-kept=sleep' })).toThrow('known name')
})
