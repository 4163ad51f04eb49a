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

test('cards need both of Stripe’s keys, and a demo takes no live one', () => {
  const keys = { STRIPE_SECRET_KEY: 'sk_test_abc', STRIPE_WEBHOOK_SECRET: 'whsec_abc' }
  expect(readConfig(keys)).toMatchObject(keys)
  expect(() => readConfig({ STRIPE_SECRET_KEY: 'sk_test_abc' })).toThrow(/STRIPE_WEBHOOK_SECRET/)
  expect(() => readConfig({ STRIPE_WEBHOOK_SECRET: 'whsec_abc' })).toThrow(/STRIPE_SECRET_KEY/)
  expect(() => readConfig({ ...keys, STRIPE_SECRET_KEY: 'pk_test_abc' })).toThrow(/STRIPE_SECRET_KEY/)
  const live = { ...keys, STRIPE_SECRET_KEY: 'rk_live_abc' }
  expect(() => readConfig({ ...live, DEMO: 'true' })).toThrow(/real money/)
  expect(readConfig({ ...live, DEMO: 'false' }).STRIPE_SECRET_KEY).toBe('rk_live_abc')
  expect(() => readConfig({ ...live, DEMO: 'false', STRIPE_API_BASE: 'http://localhost:12111' })).toThrow(/STRIPE_API_BASE/)
})

test('the desk wants codes from a telephone everywhere but in a demo, unless said otherwise', () => {
  const real = { DATABASE_URL: 'postgres://db.example.test/market' }
  expect(readConfig({}).DESK_SECOND_FACTOR).toBe(false)
  expect(readConfig(real).DESK_SECOND_FACTOR).toBe(true)
  expect(readConfig({ ...real, DESK_SECOND_FACTOR: 'false' }).DESK_SECOND_FACTOR).toBe(false)
})
