import { createHash } from 'node:crypto'
import type { Actor } from '#app/domain/shared/actor.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { addHours } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { awaitedTransfers, codeOf, expectedTransfers, type TransferToMatch } from '../reads/expected-transfers.server.ts'
import { transferKey, type BankTransfer } from '../rules/bank-transfer.ts'
import { matchTransfer } from '../rules/match-transfer.ts'
import { codesIn } from '../rules/transfer-code.ts'
import { hasTwin, insertLines, lockLines, type BankLine, type LinesOf, type NewLine } from '../store/bank-lines.server.ts'
import { lockPayments } from '../store/payments.server.ts'
import { moveTransfer } from './move-transfer.server.ts'
import { settleTransfer } from './settle-transfer.server.ts'

/** A transfer with how many like it came before in the same source, from 1. */
export type CountedTransfer = { transfer: BankTransfer; occurrence: number; row: number | null }
export type TakenIn = { fresh: number; known: number; settled: number }

/** Somebody who forgot the reference is looked for among those awaited this long ago at most. */
const LOOK_BACK_HOURS = 7 * 24

/**
 * Keeps the transfers that are new and lets each pay what it exactly pays; whatever is not exact waits for a person, and
 * what has nothing to do with the market is set aside. Bears being given the same transfers again.
 */
export async function takeInTransfers(core: Core, tx: Transaction, of: LinesOf, transfers: readonly CountedTransfer[]): Promise<TakenIn> {
  if (transfers.length === 0) return { fresh: 0, known: 0, settled: 0 }
  const found = transfers.map((one) => ({ ...one, codes: codesIn(one.transfer.text) }))
  const expected = await expectedTransfers(tx, [...new Set(found.flatMap(({ codes }) => codes))])
  const known = new Set(expected.map(({ reference }) => codeOf(reference)))
  const awaited = await awaitedTransfers(tx, of.vendorId, addHours(core.clock.now(), -LOOK_BACK_HOURS))
  const lines = found.map(({ transfer, occurrence, row, codes }): NewLine => {
    const code = codes.find((one) => known.has(one)) ?? null
    const isLikeAwaited = !code && awaited.some((one) => one.amount === transfer.amount && one.createdAt <= endOf(transfer))
    const fingerprint = createHash('sha256').update(transferKey(transfer, occurrence)).digest('hex')
    const standing = code ? 'new' : isLikeAwaited ? 'waiting' : 'unrelated'
    return { ...transfer, fingerprint, row, code, state: standing, verdict: isLikeAwaited ? 'no-reference' : null }
  })
  const { fresh, coded } = await insertLines(tx, core.clock.now(), of, lines)
  // Everybody locks payments in the order of their ids, all at once.
  if (coded.length > 0) await lockPayments(tx, expected.filter(({ vendorId }) => vendorId === of.vendorId).map(({ paymentId }) => paymentId))
  let settled = 0
  for (const line of coded) if (await place(core, tx, line)) settled++
  return { fresh, known: transfers.length - fresh, settled }
}

/** Where a bank tells only the day, all of it may be meant. */
function endOf({ bookedAt, hasTime }: BankTransfer): Date {
  return hasTime ? bookedAt : addHours(bookedAt, 24)
}

/** Decides about one new transfer with a code. True when it settled its payment. */
async function place(core: Core, tx: Transaction, line: BankLine): Promise<boolean> {
  if (await hasTwin(tx, line)) {
    await moveTransfer(core, tx, line, { move: 'pair' })
    return false
  }
  // Read anew for each: the transfer before it may have paid the same payment.
  const candidates = await expectedTransfers(tx, [line.code ?? ''])
  const waiting = await shortTransfers(tx, candidates.map(({ paymentId }) => paymentId))
  const pendingOf = (paymentId: string) => waiting.filter((one) => one.paymentId === paymentId)
  const match = matchTransfer(line, candidates, (paymentId) => add(noMoney, ...pendingOf(paymentId).map(({ amount }) => amount)))
  const meant = candidates.find(({ paymentId }) => paymentId === match?.paymentId)
  if (match?.verdict === 'exact' && meant) {
    await settleTogether(core, tx, meant, [...pendingOf(meant.paymentId), line])
    return true
  }
  await moveTransfer(core, tx, line, { move: 'hold', change: { verdict: match?.verdict ?? 'no-reference', paymentId: match?.paymentId ?? null } })
  return false
}

/** Short transfers that make up the amount, each with its own event. */
export async function settleTogether(core: Core, tx: Transaction, { paymentId, reference }: TransferToMatch, lines: readonly BankLine[], by?: Actor): Promise<void> {
  for (const line of lines) {
    await settleTransfer(core, tx, line, { paymentId, reference, counted: line.amount, change: { verdict: 'exact' }, ...(by ? { by } : {}) })
  }
}

/** What came for these payments so far and was too little; the more that comes makes it up. */
export async function shortTransfers(tx: Transaction, paymentIds: readonly string[]): Promise<BankLine[]> {
  return lockLines(tx, { paymentId: { in: [...paymentIds] }, state: 'waiting', verdict: 'short' })
}
