import Stripe from 'stripe'
import type { Dong } from '#app/domain/shared/money.ts'

/**
 * What Stripe's answers and events look like. Pinned: a newer library asks for another literal here, so that a person
 * reads Stripe's changelog before the shapes change.
 */
const API_VERSION = '2026-10-28.endive'

/** Stripe takes at most eight digits. */
const MOST = 99_999_999n

/** A shopper waits for the answer; one quiet retry under the same idempotency key fits into the patience we have. */
const TIMEOUT_MS = 6_000

export type StripeAccess = {
  secretKey: string
  /** Stripe itself, unless a mock answers in its place. */
  apiBase?: string | undefined
}

export function connectStripe({ secretKey, apiBase }: StripeAccess): Stripe {
  return new Stripe(secretKey, {
    apiVersion: API_VERSION,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 1,
    telemetry: false,
    appInfo: { name: 'Cho Ba Tinh' },
    ...(apiBase ? addressOf(new URL(apiBase)) : {}),
  })
}

function addressOf({ protocol, hostname, port }: URL) {
  const isPlain = protocol === 'http:'
  return { protocol: isPlain ? ('http' as const) : ('https' as const), host: hostname, port: port === '' ? (isPlain ? 80 : 443) : Number(port) }
}

/** The đồng has no hundredths, so Stripe's smallest unit is the đồng itself: nothing is multiplied (R5). */
export function stripeAmount(amount: Dong): { amount: number; currency: 'vnd' } {
  if (amount <= 0n || amount > MOST) throw new Error(`Stripe cannot take ${amount} đồng`)
  return { amount: Number(amount), currency: 'vnd' }
}

/** What the log may know of a failure: never a key or a card. */
export type StripeTrouble = { doing: string; type: string; code: string | null; message: string; requestId: string | null }

export function troubleOf(error: unknown, doing: string): StripeTrouble {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof Stripe.errors.StripeError)) return { doing, type: 'unknown', code: null, message, requestId: null }
  return { doing, type: error.type, code: error.code ?? null, message, requestId: error.requestId ?? null }
}

/**
 * Nobody there, out of breath, refusing our key, or still busy with the same request: worth another try later, unlike a
 * request it does not accept.
 */
export function isOutage(error: unknown): boolean {
  const { errors } = Stripe
  const kinds = [errors.StripeConnectionError, errors.StripeAPIError, errors.StripeRateLimitError, errors.StripeAuthenticationError, errors.StripePermissionError, errors.StripeIdempotencyError]
  return kinds.some((kind) => error instanceof kind)
}
