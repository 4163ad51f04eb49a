import { readFileSync } from 'node:fs'
import Stripe from 'stripe'

/** Answers of Stripe's own mock server (stripe-mock 0.203), as they came. */
export type Recorded = 'checkout-session' | 'refund' | 'dispute' | 'payment-intent' | 'transfer' | 'transfer-reversal'

export function recorded(what: Recorded, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const text = readFileSync(`tests/contracts/recorded/stripe-${what}.json`, 'utf8')
  return { ...(JSON.parse(text) as Record<string, unknown>), ...changes }
}

export const WEBHOOK_SECRET = 'whsec_of_the_tests'

export type StripeEventChoices = { id?: string; at: Date }

/** The body of a webhook about this object. */
export function stripeBody(type: string, object: Record<string, unknown>, { id = `evt_${crypto.randomUUID()}`, at }: StripeEventChoices): string {
  const created = Math.floor(at.getTime() / 1000)
  const event = { id, object: 'event', api_version: '2026-10-28.endive', created, livemode: false, pending_webhooks: 1, request: null, type, data: { object } }
  return JSON.stringify(event, null, 2)
}

/** The `Stripe-Signature` header, made by the official library. */
export function stripeSignature(body: string, at: Date, secret = WEBHOOK_SECRET): string {
  const timestamp = Math.floor(at.getTime() / 1000)
  return new Stripe('sk_test_1').webhooks.generateTestHeaderString({ payload: body, secret, timestamp })
}

type PaidSession = { reference: string; amount: bigint; id?: string; paymentIntent?: string }

/** A session as Stripe describes it once the shopper has paid. */
export function paidSession({ reference, amount, id = `cs_${reference}`, paymentIntent = `pi_${reference}` }: PaidSession, changes: Record<string, unknown> = {}) {
  return recorded('checkout-session', {
    id,
    client_reference_id: reference,
    metadata: { reference },
    amount_subtotal: Number(amount),
    amount_total: Number(amount),
    currency: 'vnd',
    payment_intent: paymentIntent,
    payment_status: 'paid',
    status: 'complete',
    ...changes,
  })
}
