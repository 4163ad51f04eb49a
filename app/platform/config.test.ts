import { expect, test } from 'vitest'
import { readConfig } from './config.server.ts'

test('without any settings the market is a demo on the embedded database', () => {
  expect(readConfig({})).toMatchObject({ DEMO: true, PORT: 3000, WEB_PROCESSES: 1, JOBS_IN_PROCESS: true })
})

test('a database of one’s own is no demo unless asked for', () => {
  const DATABASE_URL = 'postgresql://market@db/market'
  expect(readConfig({ DATABASE_URL }).DEMO).toBe(false)
  expect(readConfig({ DATABASE_URL, DEMO: 'true' }).DEMO).toBe(true)
})

test('all faults of the configuration are told at once', () => {
  const read = () => readConfig({ PORT: 'many', DATABASE_URL: 'mysql://x', LINK_SECRET: 'short' })
  expect(read).toThrow(/3 fault/)
  expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*LINK_SECRET/)
})
