import type { Actor } from '#app/domain/shared/actor.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { BankLine, LineChange } from '../store/bank-lines.server.ts'
import { moveTransfer } from './move-transfer.server.ts'
import { recordEventWithin } from './record-event.server.ts'

export type Settling = {
  paymentId: string
  reference: string
  /** What of the transfer pays the payment; the rest, if any, goes back. */
  counted: Dong
  by?: Actor
  change?: Omit<LineChange, 'state'>
}

/**
 * A transfer pays its payment: one provider event per transfer, named by it, so that it counts once whoever finds it
 * again. What the payment then does is decided where every payment is (R6).
 */
export async function settleTransfer(core: Core, tx: Transaction, line: BankLine, settling: Settling): Promise<void> {
  const { paymentId, reference, counted, by, change } = settling
  const isSurplus = line.amount > counted
  const moved = await moveTransfer(core, tx, line, {
    move: isSurplus ? 'owe' : 'settle',
    ...(by ? { by } : {}),
    change: { ...change, paymentId },
  })
  if (!moved) throw new Error(`Transfer ${line.id} is ${line.state} and cannot pay anything`)
  const event = {
    providerEventId: `line:${line.id}`,
    reference,
    kind: 'settled',
    amount: counted,
    occurredAt: line.bookedAt,
    raw: { line: line.id, amount: String(line.amount), text: line.text },
  } as const
  await recordEventWithin(core, tx, { provider: 'vietqr', event, ...(by ? { by } : {}) })
}
