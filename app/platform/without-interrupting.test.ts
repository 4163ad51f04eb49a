import { spawnSync } from 'node:child_process'
import { afterEach, expect, test, vi } from 'vitest'
import { withoutInterrupting } from './without-interrupting.server.ts'

afterEach(() => vi.unstubAllEnvs())

/** The scheduling class of the process that says it: field 41 of its line in /proc; 3 is SCHED_BATCH. */
const ownClass = `const line = require('node:fs').readFileSync('/proc/self/stat', 'utf8'); console.log(line.slice(line.lastIndexOf(')') + 2).split(' ')[38])`
const hasChrt = process.platform === 'linux' && spawnSync('chrt', ['--version']).status === 0

test.skipIf(!hasChrt)('a program runs in the class that never interrupts others, with its arguments as they were', () => {
  const said = spawnSync(...withoutInterrupting(process.execPath, ['-e', ownClass]))
  expect(said.stdout.toString().trim()).toBe('3')
})

test('where the system has no such class, a program runs as it is', () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(withoutInterrupting('/bin/postgres', ['-D', 'cluster'])).toEqual(['/bin/postgres', ['-D', 'cluster']])
})
