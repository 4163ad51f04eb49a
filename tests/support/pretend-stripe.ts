import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { recorded } from './recorded-stripe.ts'

export type StripeCall = { method: string; path: string; form: Record<string, string>; key: string; version: string }
type Answer = { status: number; body: unknown }

/**
 * Stripe's API on this machine, in the shapes of its own mock server, which has no memory: this one keeps an idempotency
 * key's answer, refuses the key with other words, knows the least time of a session, and can be told to fail.
 */
export async function startPretendStripe(now: () => Date) {
  const calls: StripeCall[] = []
  const kept = new Map<string, { words: string; answer: Answer }>()
  const failures: ('time-out' | 'error' | 'refuse')[] = []
  let serial = 0

  const answerTo = (call: StripeCall): Answer => {
    const known = call.key ? kept.get(call.key) : undefined
    const words = JSON.stringify([call.path, call.form])
    if (known && known.words !== words) return fault(400, 'idempotency_error', 'Keys for idempotent requests can only be used with the same parameters')
    const answer = known?.answer ?? made(call, `${++serial}`, now())
    if (call.key && answer.status < 300) kept.set(call.key, { words, answer })
    return answer
  }
  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call)
      // Asking for a fee is a job of its own, which would take the failure meant for another call.
      const failure = call.path.includes('balance_transaction') ? undefined : failures.shift()
      // The connection is cut after the work was done: whoever asked cannot know.
      if (failure === 'time-out') return answerTo(call), request.socket.destroy()
      if (failure === 'error') return send(response, fault(500, 'api_error', 'Something went wrong at Stripe'))
      if (failure === 'refuse') return send(response, fault(400, 'invalid_request_error', 'Insufficient funds'))
      return send(response, answerTo(call))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()))
  /** How the next calls go wrong, one after the other. */
  const failNext = (...next: typeof failures) => void failures.push(...next)
  const callsTo = (path: string) => calls.filter((call) => call.path.includes(path))
  return { url, stop, calls, callsTo, failNext }
}

export type PretendStripe = Awaited<ReturnType<typeof startPretendStripe>>

async function readCall(request: IncomingMessage): Promise<StripeCall> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const { 'idempotency-key': key = '', 'stripe-version': version = '' } = request.headers
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    form: Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString())),
    key: String(key),
    version: String(version),
  }
}

function made({ path, form }: StripeCall, serial: string, now: Date): Answer {
  const amount = Number(form.amount)
  if (path === '/v1/checkout/sessions') {
    const seconds = Number(form.expires_at) - now.getTime() / 1000
    if (seconds < 30 * 60 || seconds > 24 * 3600) return fault(400, 'invalid_request_error', 'The `expires_at` timestamp must be between 30 minutes and 24 hours')
    return ok(recorded('checkout-session', { id: `cs_${serial}`, url: `https://checkout.stripe.com/c/pay/cs_${serial}`, status: 'open', expires_at: Number(form.expires_at) }))
  }
  const ended = /^\/v1\/checkout\/sessions\/(\w+)\/expire$/.exec(path)?.[1]
  if (ended) return ok(recorded('checkout-session', { id: ended, status: 'expired' }))
  if (path === '/v1/refunds') return ok(recorded('refund', { id: `re_${serial}`, amount, currency: 'vnd', payment_intent: form.payment_intent, status: 'succeeded' }))
  if (path === '/v1/transfers') return ok(recorded('transfer', { id: `tr_${serial}`, amount, currency: 'vnd', destination: form.destination }))
  if (/^\/v1\/transfers\/[^/]+\/reversals$/.test(path)) return ok(recorded('transfer-reversal', { id: `trr_${serial}`, amount, currency: 'vnd' }))
  const priced = /^\/v1\/payment_intents\/(\w+)\?expand.*balance_transaction/.exec(path)?.[1]
  if (priced) return ok(recorded('payment-intent', { id: priced, currency: 'vnd', latest_charge: chargeOf(priced) }))
  const intent = /^\/v1\/payment_intents\/(\w+)$/.exec(path)?.[1]
  if (intent) return ok(recorded('payment-intent', { id: intent, currency: 'vnd', latest_charge: `ch_of_${intent}` }))
  return fault(404, 'invalid_request_error', `Unrecognized request URL ${path}`)
}

/** As Stripe's reference describes a charge with its balance transaction: 3.4 % and 10,000 of 120,000 đồng. */
function chargeOf(intent: string) {
  // An account at Stripe that is kept in dollars has all of it in cents.
  const inDollars = { amount: 455, fee: 58, currency: 'usd', exchange_rate: 0.0000379 }
  const sums = intent === 'pi_in_dollars' ? inDollars : { amount: 120_000, fee: 14_080, currency: 'vnd', exchange_rate: null }
  const booked = { id: `txn_of_${intent}`, object: 'balance_transaction', ...sums, net: sums.amount - sums.fee, status: 'pending', type: 'charge' }
  return { id: `ch_of_${intent}`, object: 'charge', amount: 120_000, currency: 'vnd', balance_transaction: intent === 'pi_not_yet' ? null : booked }
}

const ok = (body: unknown): Answer => ({ status: 200, body })
const fault = (status: number, type: string, message: string): Answer => ({ status, body: { error: { type, message } } })

function send(response: ServerResponse, { status, body }: Answer): void {
  // Stripe's own word against the library's wish to try again.
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1', 'stripe-should-retry': 'false' })
  response.end(JSON.stringify(body))
}
