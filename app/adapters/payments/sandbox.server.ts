import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { PaymentGateway, ProviderEvent, ProviderEventRead } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong, noMoney } from '#app/domain/shared/money.ts'
import { scriptedPlan, type SandboxPlan } from './sandbox-plan.server.ts'

const TOLERANCE_MS = 5 * 60_000
/** How long a gateway that does not answer keeps the shopper waiting. */
const SILENCE_MS = 3_000

const knownKinds = ['settled', 'failed', 'refunded', 'refund-failed'] as const
type KnownKind = (typeof knownKinds)[number]

const eventShape = z.object({
  id: z.string().min(1).max(100),
  reference: z.string().min(1).max(100),
  /** Others than the known ones are kept and move nothing. */
  kind: z.string().max(100),
  amount: z.number().int().nonnegative(),
  currency: z.string().max(10).optional(),
  at: z.iso.datetime(),
  /** Of a refund: our key for it. */
  refundKey: z.string().max(100).optional(),
  /** What the gateway is to do from now on. */
  plan: z.enum(['begin-times-out', 'refunds-fail']).optional(),
})

export type SandboxEvent = z.input<typeof eventShape>

/** The header a sandbox event carries: `t` in milliseconds and the HMAC-SHA256 of `t.body`. */
export function signSandboxEvent(secret: string, body: string, now: Date): string {
  const t = String(now.getTime())
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`
}

/**
 * A gateway of our own for the demo and the tests: it redirects to a page where the shopper chooses what happens,
 * and that page sends signed events back over HTTP as a real gateway would. The plan says how it answers us.
 */
export function sandboxGateway(secret: string, pageUrl: (reference: string) => string, plan: SandboxPlan = scriptedPlan(), silenceMs = SILENCE_MS): PaymentGateway {
  return {
    method: 'sandbox',
    async begin({ reference, returnUrl }) {
      const answer = await plan.begin(reference)
      if (answer === 'unavailable') return { kind: 'unavailable' }
      if (answer === 'time-out') {
        await new Promise((resolve) => setTimeout(resolve, silenceMs))
        throw new Error('The pretend gateway does not answer')
      }
      return { kind: 'redirect', url: `${pageUrl(reference)}?ve=${encodeURIComponent(returnUrl)}` }
    },
    readEvent: (body, headers, now) => readSandboxEvent(secret, body, headers, now),
    async refund({ reference }) {
      return { kind: await plan.refund(reference) }
    },
  }
}

function readSandboxEvent(secret: string, body: string, headers: Headers, now: Date): ProviderEventRead {
  const header = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers.get('sandbox-signature') ?? '')
  if (!header?.[1] || !header[2]) return { ok: false, problem: 'forged' }
  const wanted = createHmac('sha256', secret).update(`${header[1]}.${body}`).digest()
  if (!timingSafeEqual(wanted, Buffer.from(header[2], 'hex'))) return { ok: false, problem: 'forged' }
  if (Math.abs(now.getTime() - Number(header[1])) > TOLERANCE_MS) return { ok: false, problem: 'too-old' }
  const parsed = eventShape.safeParse(jsonOrNull(body))
  return parsed.success ? { ok: true, event: asProviderEvent(parsed.data) } : { ok: false, problem: 'unreadable' }
}

function asProviderEvent(said: z.output<typeof eventShape>): ProviderEvent {
  const { id, reference, kind, amount, currency = 'VND', at, refundKey } = said
  const isForeign = currency !== 'VND'
  return {
    providerEventId: id,
    reference,
    kind: isForeign ? 'foreign-currency' : isKnown(kind) ? kind : 'unknown',
    amount: isForeign ? noMoney : dong(amount),
    occurredAt: new Date(at),
    ...(refundKey === undefined ? {} : { refundKey }),
    raw: said,
  }
}

function isKnown(kind: string): kind is KnownKind {
  return knownKinds.some((known) => known === kind)
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
