import type { ActionFunctionArgs } from '@remix-run/node'
import { hearBank } from '#app/domain/payments/use-cases/hear-bank.server.ts'

/** More than any notification; a longer body is not one. */
const MOST_CHARACTERS = 200_000

/**
 * A bank-notification service tells of transfers into vendors' accounts. Answered like a success whenever it is rightly
 * signed, also when nobody here knows what it means: sending it again would not help, and what came is kept.
 */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const bank = services.bankNotifications
  if (!bank) throw new Response(null, { status: 404 })
  const body = await request.text()
  if (body.length > MOST_CHARACTERS) return Response.json({ success: false, refused: 'too-long' }, { status: 413 })
  const heard = await hearBank(services, bank, { body, headers: request.headers })
  if (!heard.ok) throw new Error('Hearing the bank is never refused')
  if (heard.value.kind === 'refused') services.log.warn({ problem: heard.value.problem }, 'a bank notification was refused')
  const isForged = heard.value.kind === 'refused' && heard.value.problem !== 'unreadable'
  return Response.json({ success: !isForged, outcome: heard.value }, { status: isForged ? 401 : 200 })
}

export function loader() {
  return new Response(null, { status: 405, headers: { allow: 'POST' } })
}
