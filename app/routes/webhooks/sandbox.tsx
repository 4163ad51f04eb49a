import type { ActionFunctionArgs } from '@remix-run/node'
import { receiveWebhook } from '#app/web/receive-webhook.server.ts'

/** The pretend gateway tells what happened, signed like a real one. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const { sandbox } = services.gateways
  return sandbox ? receiveWebhook(services, sandbox, request, 'sandbox-signature') : new Response(null, { status: 404 })
}

export function loader() {
  return new Response(null, { status: 405, headers: { allow: 'POST' } })
}
