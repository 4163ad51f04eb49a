import type { PaymentGateway } from '#app/domain/payments/rules/payment-gateway.ts'
import { keepRefusedWebhook } from '#app/domain/payments/use-cases/keep-refused-webhook.server.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/** More than any event of theirs; a longer body is not one. */
const MOST_CHARACTERS = 200_000

/**
 * A provider tells what happened. The signature is over the raw body, so nothing parses it before. What is not believed
 * is refused and kept. A repeat, an event of an unknown type or for a reference nobody knows is answered like a success:
 * the provider has done its part and must not try again.
 */
export async function receiveWebhook(services: Services, gateway: PaymentGateway, request: Request, signatureHeader: string): Promise<Response> {
  const { method: provider } = gateway
  const body = await request.text()
  const signature = request.headers.get(signatureHeader) ?? ''
  const read =
    body.length > MOST_CHARACTERS
      ? { ok: false as const, problem: 'unreadable' as const }
      : gateway.readEvent(body, request.headers, services.clock.now())
  if (!read.ok) {
    services.log.warn({ provider, problem: read.problem }, 'a webhook was refused')
    await keepRefusedWebhook(services, { provider, problem: read.problem, body, signature })
    return Response.json({ refused: read.problem }, { status: 400 })
  }
  const { event } = read
  const recorded = await recordEvent(services, { provider, event })
  const outcome = recorded.ok ? recorded.value.kind : 'repeat'
  const about = { provider, event: event.providerEventId, kind: event.kind }
  if (outcome === 'unknown-reference') services.log.warn(about, 'a payment event has no payment')
  if (outcome === 'reused-id') {
    services.log.error(about, 'a provider said two things under one id')
    await keepRefusedWebhook(services, { provider, problem: outcome, body, signature })
  }
  return Response.json({ outcome })
}
