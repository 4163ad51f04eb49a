import { afterAll, beforeAll } from 'vitest'
import type { AppLoadContext } from '@remix-run/node'
import { action } from '#app/routes/webhooks/stripe.tsx'
import type { Dong } from '#app/domain/shared/money.ts'
import { useWorld, type TestWorld } from './database.ts'
import { startPretendStripe, type PretendStripe } from './pretend-stripe.ts'
import { paidSession, stripeBody, stripeSignature, WEBHOOK_SECRET } from './recorded-stripe.ts'
import { servicesOf } from './run-jobs.ts'

type Payable = { paymentReference: string; total: Dong }
type Sent = { status: number; said: unknown }
type Sending = { minutesAgo?: number; secret?: string; signature?: string }

/** A market with keys for Stripe, and a Stripe on this machine. Call once at the top of the file; read it inside tests. */
export function useStripeWorld() {
  const w = useWorld()
  const holder: { stripe?: PretendStripe } = {}
  beforeAll(async () => {
    const stripe = await startPretendStripe(() => w.world.clock.now())
    holder.stripe = stripe
    servicesOf(w.world, { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_BASE: stripe.url })
  })
  afterAll(() => holder.stripe?.stop())
  return {
    get world(): TestWorld {
      return w.world
    },
    get stripe(): PretendStripe {
      if (!holder.stripe) throw new Error('Stripe is started in beforeAll: read it inside a test')
      return holder.stripe
    },
    /** What arrives at our webhook, signed now unless told otherwise. */
    send: (body: string, how: Sending = {}) => sendToWebhook(w.world, body, how),
    tell: (type: string, object: Record<string, unknown>, id?: string) =>
      sendToWebhook(w.world, stripeBody(type, object, { at: w.world.clock.now(), ...(id ? { id } : {}) }), {}),
    /** The shopper has paid on Stripe's page. */
    payByCard: ({ paymentReference: reference, total: amount }: Payable, changes: Record<string, unknown> = {}) =>
      sendToWebhook(w.world, stripeBody('checkout.session.completed', paidSession({ reference, amount }, changes), { at: w.world.clock.now() }), {}),
  }
}

async function sendToWebhook(world: TestWorld, body: string, { minutesAgo = 0, secret, signature }: Sending): Promise<Sent> {
  const at = new Date(world.clock.now().getTime() - minutesAgo * 60_000)
  const header = signature ?? stripeSignature(body, at, secret)
  const headers = new Headers(header === '' ? {} : { 'stripe-signature': header })
  const request = new Request('http://localhost/webhooks/stripe', { method: 'POST', body, headers })
  const context: AppLoadContext = { services: servicesOf(world), nonce: '', requestId: '', clientAddress: '' }
  const response = await action({ request, context, params: {} })
  return { status: response.status, said: (await response.json()) as unknown }
}
