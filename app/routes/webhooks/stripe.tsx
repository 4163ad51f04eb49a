import type { ActionFunctionArgs } from '@remix-run/node'
import { receiveWebhook } from '#app/web/receive-webhook.server.ts'

/** Stripe tells what happened. Without its keys there is nobody here who could check that it is Stripe. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  const { stripe } = services.gateways
  return stripe ? receiveWebhook(services, stripe, request, 'stripe-signature') : new Response(null, { status: 404 })
}

export function loader() {
  return new Response(null, { status: 405, headers: { allow: 'POST' } })
}
