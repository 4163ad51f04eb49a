import type { Clock } from '#app/platform/clock.ts'
import type { Config } from '#app/platform/config.server.ts'
import { paths } from '#app/paths.ts'
import type { SandboxDelivery, SandboxSignature } from './sandbox-outcomes.server.ts'
import { signSandboxEvent } from './sandbox.server.ts'

export type SandboxSender = { readonly config: Config; readonly sandboxSecret: string; readonly clock: Clock }

const OLD_MS = 10 * 60_000

/** Sends a message of the pretend gateway to our own webhook over HTTP. Returns the HTTP status of the answer. */
export async function sendSandboxEvent({ config, sandboxSecret, clock }: SandboxSender, { event, signature }: SandboxDelivery): Promise<number> {
  const body = JSON.stringify(event)
  const header = headerOf(signature, sandboxSecret, body, clock.now())
  const response = await fetch(ownAddress(config) + paths.sandboxWebhook(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header === null ? {} : { 'sandbox-signature': header }) },
    body,
    signal: AbortSignal.timeout(10_000),
  })
  return response.status
}

function headerOf(signature: SandboxSignature, secret: string, body: string, now: Date): string | null {
  switch (signature) {
    case 'good':
      return signSandboxEvent(secret, body, now)
    case 'forged':
      return signSandboxEvent(`not-${secret}`, body, now)
    case 'old':
      return signSandboxEvent(secret, body, new Date(now.getTime() - OLD_MS))
    case 'none':
      return null
  }
}

/** This server as it sees itself: never an address that a request names, and not the way round through a proxy. */
function ownAddress({ HOST, PORT }: Config): string {
  const everywhere = HOST === '0.0.0.0' || HOST === '::'
  return `http://${everywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
}
