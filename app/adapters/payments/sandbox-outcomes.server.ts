import type { SandboxEvent } from './sandbox.server.ts'

/** What a shopper lets the pretend gateway do: pay, be declined, or one of everything that goes wrong with a real one. */
export const sandboxOutcomes = [
  'success',
  'decline',
  'short',
  'over',
  'paid-twice',
  'foreign-currency',
  'late',
  'double',
  'reordered',
  'reused-id',
  'unknown-type',
  'forged',
  'old-signature',
  'unsigned',
  'refund-fails',
  'begin-times-out',
] as const
export type SandboxOutcome = (typeof sandboxOutcomes)[number]

/** How a message is signed: as agreed, with another secret, long ago, or not at all. */
export type SandboxSignature = 'good' | 'forged' | 'old' | 'none'

export type SandboxDelivery = { event: SandboxEvent; signature: SandboxSignature; afterMs: number }

type Happening = { reference: string; amount: bigint; now: Date; newId(): string }

const LATE_MS = 10_000
const MINUTE_MS = 60_000

/**
 * The messages that an outcome sends, in the order in which they leave. Nothing here is by chance, so that a test which
 * gives the ids knows every byte.
 */
export function deliveriesOf(outcome: SandboxOutcome, { reference, amount, now, newId }: Happening): SandboxDelivery[] {
  const id = newId()
  const paid = (changes: Partial<SandboxEvent> = {}): SandboxEvent => ({
    id,
    reference,
    kind: 'settled',
    amount: Number(amount),
    at: now.toISOString(),
    ...changes,
  })
  const failed: SandboxEvent = { ...paid(), id: newId(), kind: 'failed', amount: 0 }
  const sent = (event: SandboxEvent, signature: SandboxSignature = 'good', afterMs = 0): SandboxDelivery => ({ event, signature, afterMs })
  switch (outcome) {
    case 'success':
      return [sent(paid())]
    case 'decline':
      return [sent(failed)]
    case 'short':
      return [sent(paid({ amount: Number(amount / 2n) }))]
    case 'over':
      return [sent(paid({ amount: Number(amount) + 1000 }))]
    case 'paid-twice':
      return [sent(paid()), sent(paid({ id: newId() }))]
    case 'foreign-currency':
      return [sent(paid({ currency: 'USD' }))]
    case 'late':
      return [sent(paid(), 'good', LATE_MS)]
    case 'double':
      return [sent(paid()), sent(paid())]
    case 'reordered':
      // The first try failed a minute ago; that is only told now, after the success.
      return [sent(paid()), sent({ ...failed, at: new Date(now.getTime() - MINUTE_MS).toISOString() })]
    case 'reused-id':
      return [sent(paid()), sent(paid({ amount: Number(amount) * 10 }))]
    case 'unknown-type':
      return [sent(paid({ kind: 'account.updated' }))]
    case 'forged':
      return [sent(paid(), 'forged')]
    case 'old-signature':
      return [sent(paid(), 'old')]
    case 'unsigned':
      return [sent(paid(), 'none')]
    case 'refund-fails':
      return [sent(paid({ plan: 'refunds-fail' }))]
    case 'begin-times-out':
      return [sent({ ...failed, plan: 'begin-times-out' })]
  }
}

/** Whether the shop is to take the message; one that it must refuse has done its work when it was refused. */
export function isToBeHeard({ signature }: SandboxDelivery): boolean {
  return signature === 'good'
}
