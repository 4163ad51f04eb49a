import type Stripe from 'stripe'
import { z } from 'zod'
import type { ProviderEvent, ProviderEventRead } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong, noMoney } from '#app/domain/shared/money.ts'

const TOLERANCE_MS = 5 * 60_000

const envelope = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  created: z.number().int().nonnegative(),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
})
type Envelope = z.output<typeof envelope>

const amount = z.number().int().nonnegative()
/** An id, or the thing itself where somebody had it expanded. */
const idOf = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish()
const ours = z.object({ reference: z.string().optional(), refundKey: z.string().optional() }).nullish()

const session = z.object({
  id: z.string(),
  client_reference_id: z.string().nullish(),
  metadata: ours,
  amount_total: amount,
  currency: z.string(),
  payment_status: z.string(),
  payment_intent: idOf,
})
const refund = z.object({ id: z.string(), amount, currency: z.string(), status: z.string().nullish(), payment_intent: idOf, metadata: ours })
const dispute = z.object({ id: z.string(), amount, currency: z.string(), payment_intent: idOf })

/** Checks the signature over the raw body against every secret of the endpoint, then reads what Stripe says. */
export function readStripeEvent(stripe: Stripe, secret: string, body: string, headers: Headers, now: Date): ProviderEventRead {
  const header = headers.get('stripe-signature') ?? ''
  let given: unknown
  try {
    // A tolerance of 0 leaves the age to us: an old signature is another problem than a forged one.
    given = stripe.webhooks.constructEvent(body, header, secret, 0)
  } catch (error) {
    return { ok: false, problem: error instanceof SyntaxError ? 'unreadable' : 'forged' }
  }
  const signedAt = Number(/(?:^|,)\s*t=(\d+)/.exec(header)?.[1]) * 1000
  if (!(Math.abs(now.getTime() - signedAt) <= TOLERANCE_MS)) return { ok: false, problem: 'too-old' }
  const parsed = envelope.safeParse(given)
  return parsed.success ? { ok: true, event: { ...said(parsed.data), raw: given } } : { ok: false, problem: 'unreadable' }
}

type Said = Omit<ProviderEvent, 'raw'>

/** In our words. What is not understood is kept as unknown and moves nothing. */
function said(event: Envelope): Said {
  const plain: Said = {
    providerEventId: event.id,
    reference: '',
    kind: 'unknown',
    amount: noMoney,
    occurredAt: new Date(event.created * 1000),
  }
  const { object } = event.data
  if (event.type.startsWith('checkout.session.')) return aboutSession(event.type, object, plain)
  if (event.type.startsWith('refund.') || event.type === 'charge.refund.updated') return aboutRefund(object, plain)
  if (event.type.startsWith('charge.dispute.')) return aboutDispute(object, plain)
  return plain
}

function aboutSession(type: string, object: unknown, plain: Said): Said {
  const read = session.safeParse(object)
  if (!read.success) return plain
  const { id, client_reference_id, metadata, amount_total, currency, payment_status, payment_intent } = read.data
  const reference = client_reference_id ?? metadata?.reference ?? ''
  const known = { ...plain, reference, ...(payment_intent ? { providerPaymentId: payment_intent } : {}) }
  // The two places where we write our reference disagree: somebody else wrote one of them.
  if (metadata?.reference !== undefined && metadata.reference !== reference) return known
  if (currency !== 'vnd') return { ...known, kind: 'foreign-currency' }
  const isPaid = payment_status === 'paid'
  // A session is paid once, but Stripe may tell it by events of different ids: it counts under the session's.
  const settled = { ...known, providerEventId: `paid:${id}`, kind: 'settled', amount: dong(amount_total) } as const
  switch (type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return isPaid ? settled : { ...known, kind: 'pending', amount: dong(amount_total) }
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired':
      return { ...known, kind: 'failed' }
    default:
      return known
  }
}

function aboutRefund(object: unknown, plain: Said): Said {
  const read = refund.safeParse(object)
  if (!read.success) return plain
  const { id, status, payment_intent, metadata, currency } = read.data
  const known = {
    ...plain,
    reference: metadata?.reference ?? '',
    ...(metadata?.refundKey ? { refundKey: metadata.refundKey } : {}),
    ...(payment_intent ? { providerPaymentId: payment_intent } : {}),
  }
  if (currency !== 'vnd') return { ...known, kind: 'foreign-currency' }
  const told = { ...known, amount: dong(read.data.amount) }
  // Told by up to three events (created, updated, of the charge): counts under the refund's own id.
  if (status === 'succeeded') return { ...told, providerEventId: `refunded:${id}`, kind: 'refunded' }
  return status === 'failed' || status === 'canceled' ? { ...told, kind: 'refund-failed' } : told
}

function aboutDispute(object: unknown, plain: Said): Said {
  const read = dispute.safeParse(object)
  if (!read.success) return plain
  const { payment_intent, currency } = read.data
  const known = { ...plain, kind: 'disputed' as const, ...(payment_intent ? { providerPaymentId: payment_intent } : {}) }
  return currency === 'vnd' ? { ...known, amount: dong(read.data.amount) } : known
}
