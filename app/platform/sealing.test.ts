import { expect, test } from 'vitest'
import { createSealing } from './sealing.server.ts'

const sealing = createSealing('a secret that only this test knows')

test('what is sealed opens again and is sealed differently each time', () => {
  const [first, second] = [sealing.seal('068085001234'), sealing.seal('068085001234')]
  expect(first).toMatch(/^v1\./)
  expect(first).not.toContain('068085001234')
  expect(first).not.toBe(second)
  expect(sealing.open(first)).toBe('068085001234')
})

test('another key, a changed letter and an unknown version open nothing', () => {
  const sealed = sealing.seal('068085001234')
  const changed = `${sealed.slice(0, 30)}${sealed[30] === 'A' ? 'B' : 'A'}${sealed.slice(31)}`
  expect(() => createSealing('quite another secret of some length').open(sealed)).toThrow()
  expect(() => sealing.open(changed)).toThrow()
  expect(() => sealing.open(sealed.replace('v1.', 'v2.'))).toThrow()
})

test('a number has one digest, which another key does not find', () => {
  expect(sealing.digest('068085001234')).toBe(sealing.digest('068085001234'))
  expect(sealing.digest('068085001234')).not.toBe(createSealing('quite another secret of some length').digest('068085001234'))
})
