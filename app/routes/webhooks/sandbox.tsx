import type { ActionFunctionArgs } from '@remix-run/node'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'

/** More than any event of ours; a longer body is not one. */
const MOST_CHARACTERS = 20_000

/**
 * The sandbox provider tells what happened. The signature is over the raw body, so nothing parses it before. A repeat or
 * a reference nobody knows is answered like a success: the provider has done its part and must not try again.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { services } = context
  const gateway = services.gateways.sandbox
  if (!gateway) throw new Response(null, { status: 404 })
  const body = await request.text()
  const read =
    body.length > MOST_CHARACTERS
      ? { ok: false as const, problem: 'unreadable' as const }
      : gateway.readEvent(body, request.headers, services.clock.now())
  if (!read.ok) {
    services.log.warn({ provider: 'sandbox', problem: read.problem }, 'a webhook was refused')
    return Response.json({ refused: read.problem }, { status: 400 })
  }
  const recorded = await recordEvent(services, { provider: 'sandbox', event: read.event })
  const outcome = recorded.ok ? recorded.value.kind : 'repeat'
  if (outcome === 'unknown-reference') services.log.warn({ provider: 'sandbox', event: read.event.providerEventId }, 'a payment event has no payment')
  return Response.json({ outcome })
}

export function loader() {
  return new Response(null, { status: 405, headers: { allow: 'POST' } })
}
