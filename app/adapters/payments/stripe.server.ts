import Stripe from 'stripe'
import type { PaymentBeginning, PaymentBegun, FeeAnswer, PaymentGateway, RefundAnswer, RefundRequest } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong } from '#app/domain/shared/money.ts'
import { addMinutes } from '#app/domain/shared/time.ts'
import type { Clock } from '#app/platform/clock.ts'
import { connectStripe, isOutage, stripeAmount, troubleOf, type StripeAccess, type StripeTrouble } from './stripe-client.server.ts'
import { readStripeEvent } from './stripe-event.server.ts'
import { stripeSplit } from './stripe-split.server.ts'

/** Stripe refuses a session that would end sooner than this after it was made. */
const SHORTEST_SESSION_MINUTES = 30

export type StripeSettings = StripeAccess & {
  webhookSecret: string
  clock: Clock
  /** Told of every failure; the shopper only hears that it cannot be done now. */
  onTrouble(trouble: StripeTrouble): void
}

/** Cards and wallets on Stripe's own page (Checkout), in đồng; one payment for all vendors of a purchase, split by transfers. */
export function stripeGateway({ webhookSecret, clock, onTrouble, ...access }: StripeSettings): PaymentGateway {
  const stripe = connectStripe(access)
  return {
    method: 'stripe',
    begin: async (payment) => {
      try {
        return await beginCheckout(stripe, payment, clock.now())
      } catch (error) {
        onTrouble(troubleOf(error, 'begin'))
        return { kind: 'unavailable' }
      }
    },
    readEvent: (body, headers, now) => readStripeEvent(stripe, webhookSecret, body, headers, now),
    refund: async (request) => {
      try {
        return await refundPayment(stripe, request)
      } catch (error) {
        onTrouble(troubleOf(error, 'refund'))
        // What Stripe will never accept (a closed card, a balance too low) is left to a person.
        return { kind: isOutage(error) ? 'unavailable' : 'by-hand' }
      }
    },
    close: async (sessionId) => {
      try {
        await stripe.checkout.sessions.expire(sessionId)
      } catch (error) {
        if (isOutage(error)) return false
        // Paid, or run out already: Stripe refuses to end what is over.
      }
      return true
    },
    feeOf: async (providerPaymentId) => {
      try {
        return await feeOfPayment(stripe, providerPaymentId, onTrouble)
      } catch (error) {
        onTrouble(troubleOf(error, 'fee'))
        return { kind: 'unavailable' }
      }
    },
    split: stripeSplit(stripe, onTrouble),
  }
}

/**
 * One session per payment, however often it is begun: its reference is the idempotency key. Stripe insists on the same
 * words with the same key, so a shopper who changed the language gets the session of the first one back.
 */
async function beginCheckout(stripe: Stripe, payment: PaymentBeginning, now: Date): Promise<PaymentBegun> {
  const other = payment.locale === 'vi' ? 'en' : 'vi'
  const { id, url } = await openSession(stripe, payment, now).catch((error: unknown) => {
    if (!(error instanceof Stripe.errors.StripeIdempotencyError)) throw error
    return openSession(stripe, { ...payment, locale: other }, now)
  })
  return url ? { kind: 'redirect', url, sessionId: id } : { kind: 'unavailable' }
}

function openSession(stripe: Stripe, payment: PaymentBeginning, now: Date): Promise<Stripe.Checkout.Session> {
  const { reference, amount, description, locale, returnUrl, expiresAt } = payment
  // Begun late, a session would be too short for Stripe: it then outlives our deadline, and late money is for us to judge.
  const isLate = expiresAt < addMinutes(now, SHORTEST_SESSION_MINUTES)
  const endsAt = isLate ? addMinutes(expiresAt, SHORTEST_SESSION_MINUTES) : expiresAt
  return stripe.checkout.sessions.create(
    {
      mode: 'payment',
      line_items: [{ quantity: 1, price_data: { ...inDong(payment), product_data: { name: description } } }],
      client_reference_id: reference,
      metadata: { reference },
      payment_intent_data: { description, transfer_group: reference, metadata: { reference } },
      // Otherwise Stripe may offer to pay in the money of the shopper's country.
      adaptive_pricing: { enabled: false },
      locale,
      success_url: returnUrl,
      cancel_url: returnUrl,
      expires_at: Math.floor(endsAt.getTime() / 1000),
    },
    { idempotencyKey: `session:${reference}${isLate ? ':late' : ''}:${amount}` },
  )
}

function inDong({ amount }: PaymentBeginning) {
  const { amount: unit_amount, currency } = stripeAmount(amount)
  return { unit_amount, currency }
}

async function refundPayment(stripe: Stripe, { reference, amount, requestKey, providerPaymentId }: RefundRequest): Promise<RefundAnswer> {
  if (!providerPaymentId) return { kind: 'by-hand' }
  const { status } = await stripe.refunds.create(
    { payment_intent: providerPaymentId, amount: stripeAmount(amount).amount, metadata: { reference, refundKey: requestKey } },
    { idempotencyKey: `refund:${requestKey}` },
  )
  switch (status) {
    case 'succeeded':
      return { kind: 'done' }
    case 'failed':
    case 'canceled':
      return { kind: 'by-hand' }
    default:
      return { kind: 'accepted' }
  }
}

/** The fee stands on the balance transaction of the charge, in the money of our account at Stripe, some time after the payment. */
async function feeOfPayment(stripe: Stripe, paymentIntent: string, onTrouble: StripeSettings['onTrouble']): Promise<FeeAnswer> {
  const { latest_charge: charge } = await stripe.paymentIntents.retrieve(paymentIntent, { expand: ['latest_charge.balance_transaction'] })
  const booked = typeof charge === 'object' ? charge?.balance_transaction : null
  if (!booked || typeof booked === 'string') return { kind: 'unavailable' }
  const { currency, fee } = booked
  if (currency === 'vnd') return { kind: 'fee', amount: dong(fee) }
  onTrouble({ doing: 'fee', type: 'foreign-currency', code: currency, message: `Stripe kept ${fee} ${currency} of ${paymentIntent}: no đồng, so nothing is booked`, requestId: null })
  return { kind: 'foreign-currency', currency, minorUnits: BigInt(fee) }
}
