import { signSandboxEvent, type SandboxEvent } from '#app/adapters/payments/sandbox.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { paths } from '#app/paths.ts'
import type { Measurements } from './measurements.ts'

type Saying = { reference: string; kind: 'settled' | 'failed'; amount: number }
export type Manner = 'once' | 'doubled' | 'late' | 're-ordered' | 'forged'

const LATE_MS = [3_000, 15_000] as const

/**
 * A payment provider with the habits of real ones: it tells everything at least once, sometimes twice at the same time,
 * sometimes late, sometimes the newer event before the older, and goes on until it is answered with success.
 */
export class PretendProvider {
  /** References of payments of which it told, with success, that the whole amount was paid. */
  readonly toldSettled = new Set<string>()
  private readonly underWay = new Set<Promise<void>>()

  constructor(
    private readonly base: string,
    private readonly secret: string,
    private readonly seen: Measurements,
  ) {}

  /** The shopper paid; the events are sent in the background. */
  settle(reference: string, amount: number, manner: Manner): void {
    const settled = this.event({ reference, kind: 'settled', amount })
    this.seen.count(`provider events told: ${manner}`)
    this.inBackground(async () => {
      if (manner === 'forged') return void (await this.tell({ ...settled, id: newId() }, `not-${this.secret}`, 400))
      if (manner === 'late') await pause(LATE_MS[0] + Math.random() * (LATE_MS[1] - LATE_MS[0]))
      if (manner === 'doubled') await Promise.all([this.tell(settled), this.tell(settled)])
      else await this.tell(settled)
      // The refusal of the card before this one was written down earlier and comes later.
      if (manner === 're-ordered') await this.tell(this.event({ reference, kind: 'failed', amount: 0 }, -5_000))
      this.toldSettled.add(reference)
    })
  }

  fail(reference: string): void {
    this.inBackground(() => this.tell(this.event({ reference, kind: 'failed', amount: 0 })))
  }

  async finish(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay)
  }

  private inBackground(work: () => Promise<void>): void {
    const job: Promise<void> = work()
      .catch((error: unknown) => this.seen.fault(`provider: ${String(error)}`))
      .finally(() => this.underWay.delete(job))
    this.underWay.add(job)
  }

  private event(saying: Saying, shiftMs = 0): SandboxEvent {
    return { id: newId(), ...saying, at: new Date(Date.now() + shiftMs).toISOString() }
  }

  private async tell(event: SandboxEvent, secret = this.secret, wanted = 200): Promise<void> {
    const body = JSON.stringify(event)
    for (let wait = 250; ; wait = Math.min(wait * 1.5, 4_000)) {
      const begun = performance.now()
      const status = await fetch(this.base + paths.sandboxWebhook(), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sandbox-signature': signSandboxEvent(secret, body, new Date()) },
        body,
        signal: AbortSignal.timeout(30_000),
      }).then(
        (response) => response.status,
        () => null,
      )
      if (status === wanted) return this.seen.time('webhook', performance.now() - begun)
      if (status === null) this.seen.count('webhooks without an answer, told again')
      else if (status === 503) this.seen.count('webhooks answered 503, told again')
      else this.seen.fault(`webhook answered ${status}`)
      await pause(wait)
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
