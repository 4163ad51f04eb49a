import { newId } from '#app/domain/shared/ids.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Config } from '#app/platform/config.server.ts'
import { paths } from '#app/paths.ts'
import { signSandboxEvent, type SandboxEvent } from './sandbox.server.ts'

export type SandboxSender = { readonly config: Config; readonly sandboxSecret: string; readonly clock: Clock }

/** What the pretend gateway says; `id` is given so that the same event can be sent twice. */
export type SandboxSaying = { id?: string; reference: string; kind: 'settled' | 'failed' | 'refunded'; amount: bigint; isForged?: boolean }

/**
 * Sends an event to our own webhook over HTTP, signed as the gateway signs (or not, when forged). Returns the HTTP
 * status of the answer.
 */
export async function sendSandboxEvent({ config, sandboxSecret, clock }: SandboxSender, saying: SandboxSaying): Promise<number> {
  const now = clock.now()
  const event: SandboxEvent = {
    id: saying.id ?? newId(),
    reference: saying.reference,
    kind: saying.kind,
    amount: Number(saying.amount),
    at: now.toISOString(),
  }
  const body = JSON.stringify(event)
  const secret = saying.isForged ? `not-${sandboxSecret}` : sandboxSecret
  const response = await fetch(ownAddress(config) + paths.sandboxWebhook(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sandbox-signature': signSandboxEvent(secret, body, now) },
    body,
    signal: AbortSignal.timeout(10_000),
  })
  return response.status
}

/** This server as it sees itself: never an address that a request names, and not the way round through a proxy. */
function ownAddress({ HOST, PORT }: Config): string {
  const everywhere = HOST === '0.0.0.0' || HOST === '::'
  return `http://${everywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
}
