import { describe, expect, test } from 'vitest'
import { stripeGateway } from '#app/adapters/payments/stripe.server.ts'
import { dong } from '#app/domain/shared/money.ts'
import { addMinutes } from '#app/domain/shared/time.ts'
import { keepsTheGatewayContract } from './payment-gateway.contract.ts'

const { STRIPE_MOCK_URL: apiBase } = process.env
if (!apiBase) console.warn('NOT RUN: the payment contract against Stripe’s own mock server. Start stripe-mock and set STRIPE_MOCK_URL to run it.')

/** The mock checks every parameter against Stripe's published description; it remembers nothing. */
describe.skipIf(!apiBase)('against Stripe’s own mock server', () => {
  const troubles: string[] = []
  const now = new Date()
  const gateway = stripeGateway({
    secretKey: 'sk_test_123',
    webhookSecret: 'whsec_of_the_tests',
    apiBase,
    clock: { now: () => now },
    onTrouble: ({ message }) => void troubles.push(message),
  })
  const payment = { reference: 'CBT7K3MQ2YDABCDE', amount: dong(150_000), requestKey: 'share:1', providerPaymentId: 'pi_1' }

  keepsTheGatewayContract('stripe on its mock', gateway)

  test('a session, a refund, a transfer and a reversal are requests that Stripe understands', async () => {
    const beginning = { ...payment, description: 'CBT-7K3M-Q2YD', returnUrl: 'http://localhost:3000/don/abc/ket-qua', expiresAt: addMinutes(now, 35) }
    expect((await gateway.begin({ ...beginning, locale: 'vi' })).kind).toBe('redirect')
    expect((await gateway.begin({ ...beginning, reference: 'LATE', locale: 'en', expiresAt: addMinutes(now, 5) })).kind).toBe('redirect')
    expect(await gateway.close?.('cs_1')).toBe(true)
    expect((await gateway.refund(payment)).kind).toBe('done')
    expect((await gateway.split?.transfer({ ...payment, destination: 'acct_1' }))?.kind).toBe('done')
    expect((await gateway.split?.reverse({ ...payment, transferId: 'tr_1' }))?.kind).toBe('done')
    expect(troubles).toEqual([])
  })
})
