import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { PaymentGateway, ProviderEventRead } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong } from '#app/domain/shared/money.ts'

const TOLERANCE_MS = 5 * 60_000

const eventShape = z.object({
  id: z.string().min(1).max(100),
  reference: z.string().min(1).max(100),
  kind: z.enum(['settled', 'failed', 'refunded']).or(z.string().transform(() => 'unknown' as const)),
  amount: z.number().int().nonnegative(),
  at: z.iso.datetime(),
})

export type SandboxEvent = z.input<typeof eventShape>

/** The header a sandbox event carries: `t` in milliseconds and the HMAC-SHA256 of `t.body`. */
export function signSandboxEvent(secret: string, body: string, now: Date): string {
  const t = String(now.getTime())
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`
}

/**
 * A gateway of our own for the demo and the tests: it redirects to a page where the shopper chooses what happens,
 * and that page sends signed events back over HTTP as a real gateway would.
 */
export function sandboxGateway(secret: string, pageUrl: (reference: string) => string): PaymentGateway {
  return {
    method: 'sandbox',
    async begin({ reference, returnUrl }) {
      return { kind: 'redirect', url: `${pageUrl(reference)}?ve=${encodeURIComponent(returnUrl)}` }
    },
    readEvent: (body, headers, now) => readSandboxEvent(secret, body, headers, now),
    async refund() {
      return { kind: 'done' }
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
  if (!parsed.success) return { ok: false, problem: 'unreadable' }
  const { id, reference, kind, amount, at } = parsed.data
  return {
    ok: true,
    event: { providerEventId: id, reference, kind, amount: dong(amount), occurredAt: new Date(at), raw: parsed.data },
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
