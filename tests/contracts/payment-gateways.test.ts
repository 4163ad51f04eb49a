import { expect, test } from 'vitest'
import { cashOnDelivery } from '#app/adapters/payments/cash-on-delivery.server.ts'
import { sandboxGateway, signSandboxEvent } from '#app/adapters/payments/sandbox.server.ts'
import { vietQr } from '#app/adapters/payments/vietqr.server.ts'
import { keepsTheGatewayContract } from './payment-gateway.contract.ts'

const SECRET = 'a secret of the sandbox'
const NOW = new Date('2026-11-23T02:00:00Z')
const sandbox = sandboxGateway(SECRET, (reference) => `http://localhost:3000/thanh-toan-thu/${reference}`)

keepsTheGatewayContract('sandbox', sandbox)
keepsTheGatewayContract('cash on delivery', cashOnDelivery)
keepsTheGatewayContract('VietQR', vietQr)

const body = (changes: object = {}) =>
  JSON.stringify({ id: 'e1', reference: 'CBT7K3MQ2YDABCDE', kind: 'settled', amount: 150_000, at: NOW.toISOString(), ...changes })
const read = (text: string, signedAt = NOW, secret = SECRET) =>
  sandbox.readEvent(text, new Headers({ 'sandbox-signature': signSandboxEvent(secret, text, signedAt) }), NOW)

test('sandbox: a signed event is read as it was sent', () => {
  expect(read(body())).toMatchObject({ ok: true, event: { providerEventId: 'e1', kind: 'settled', amount: 150_000n, occurredAt: NOW } })
})

test('sandbox: a changed body, another secret and an old signature are refused', () => {
  const signature = signSandboxEvent(SECRET, body(), NOW)
  const tampered = sandbox.readEvent(body({ amount: 1 }), new Headers({ 'sandbox-signature': signature }), NOW)
  expect(tampered).toEqual({ ok: false, problem: 'forged' })
  expect(read(body(), NOW, 'another secret')).toEqual({ ok: false, problem: 'forged' })
  expect(read(body(), new Date(NOW.getTime() - 6 * 60_000))).toEqual({ ok: false, problem: 'too-old' })
})

test.each([{ amount: -1 }, { amount: 1.5 }, { amount: '150000' }, { reference: '' }, { at: 'yesterday' }])(
  'sandbox: a signed event that makes no sense is unreadable: %j',
  (changes) => {
    expect(read(body(changes))).toEqual({ ok: false, problem: 'unreadable' })
  },
)

test('sandbox: a kind of event that nobody knows is kept as unknown, not guessed', () => {
  expect(read(body({ kind: 'disputed' }))).toMatchObject({ ok: true, event: { kind: 'unknown' } })
})
