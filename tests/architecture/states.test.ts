import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reachableStates, type StateTable } from '#app/domain/shared/state-table.ts'

const files = readdirSync('app/domain', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('-states.ts'))
  .map((entry) => join(entry.parentPath, entry.name))

test('the life cycles of the market are found', () => {
  expect(files.length).toBeGreaterThanOrEqual(5)
})

describe.each(files)('%s', (file) => {
  test('every state can be reached from the start', async () => {
    const module = (await import(resolve(file))) as Record<string, unknown>
    const tables = Object.values(module).filter(isTable)
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) {
      expect([...reachableStates(table)].sort()).toEqual(Object.keys(table.moves).sort())
    }
  })
})

function isTable(value: unknown): value is StateTable<string, string> {
  return typeof value === 'object' && value !== null && 'start' in value && 'moves' in value
}
