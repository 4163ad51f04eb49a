import { done } from '#app/domain/shared/result.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { nextFaults, statementContent, type KeptFault } from '../reads/statement-of-bytes.server.ts'
import { likeness, type BankTransfer } from '../rules/bank-transfer.ts'
import { decodeStatement } from '../rules/decode-statement.ts'
import { readStatementRow } from '../rules/read-statement-row.ts'
import { codesIn } from '../rules/transfer-code.ts'
import { statementLife } from '../rules/statement-states.ts'
import { insertFaults, lockStatement, replaceFaults, updateStatement, type Fault, type LockedStatement } from '../store/statements.server.ts'
import { csvRecords } from '../reads/csv-records.server.ts'
import { takeInTransfers, type CountedTransfer } from './take-in-transfers.server.ts'

/** Rows in one transaction, and those of them that name a purchase: short enough that nobody waits for a payment's lock. */
const BATCH = 1000
const CODED = 50

/**
 * Reads a statement row by row, in short transactions that each write how far they came: when the machine stops, the job
 * goes on from there, and a row read twice is known. A statement that was read before has only its failed rows read again.
 */
export async function readStatement(core: Core, { fileId }: { fileId: string }): Promise<void> {
  const found = await transact(core, async (tx) => done(await lockStatement(tx, fileId)))
  const statement = found.ok ? found.value : null
  if (statement?.state !== 'running') return
  await (statement.doneRows < statement.totalRows ? readRows(core, statement) : readFaults(core, statement))
  await transact(core, async (tx) => {
    const now = await lockStatement(tx, fileId)
    const state = now && nextState(statementLife, now.state, 'finish')
    if (state) await updateStatement(tx, fileId, { state, doneRows: now.doneRows, totalRows: now.doneRows, finishedAt: core.clock.now() })
    return done()
  })
}

async function readRows(core: Core, statement: LockedStatement): Promise<void> {
  const content = await statementContent(core.db, statement.id)
  if (!content) return
  const seen = new Map<string, number>()
  const firstRow = statement.headerRow + statement.headerSpan
  let batch = emptyBatch()
  let row = -1
  for await (const cells of csvRecords(decodeStatement(content).text, statement.delimiter)) {
    row++
    if (row < firstRow) continue
    // Also rows that were read before a stop are counted, or those alike after them would have another place.
    sortRow(batch, { row, cells }, statement, seen)
    if (row < statement.doneRows) batch = emptyBatch()
    else if (batch.size >= BATCH || batch.coded >= CODED) {
      await keepBatch(core, statement.id, batch, row + 1)
      batch = emptyBatch()
    }
  }
  await keepBatch(core, statement.id, batch, row + 1)
}

async function readFaults(core: Core, statement: LockedStatement): Promise<void> {
  const seen = new Map<string, number>()
  let after = -1
  for (let faults = await nextFaults(core.db, statement.id, after, CODED); faults.length > 0; faults = await nextFaults(core.db, statement.id, after, CODED)) {
    const batch = emptyBatch()
    for (const fault of faults) sortRow(batch, fault, statement, seen)
    await keepBatch(core, statement.id, batch, null, faults.map((fault) => fault.row))
    after = faults.at(-1)?.row ?? after
  }
}

type Batch = { size: number; coded: number; transfers: CountedTransfer[]; faults: Fault[]; outgoing: number }

function emptyBatch(): Batch {
  return { size: 0, coded: 0, transfers: [], faults: [], outgoing: 0 }
}

function sortRow(batch: Batch, { row, cells }: KeptFault, { mapping }: LockedStatement, seen: Map<string, number>): void {
  batch.size++
  const read = readStatementRow(cells, mapping)
  if (read.kind === 'outgoing') batch.outgoing++
  if (read.kind === 'fault') batch.faults.push({ row, cells, problem: read.problem })
  if (read.kind !== 'incoming') return
  batch.transfers.push({ transfer: read.transfer, row, occurrence: countUp(seen, read.transfer) })
  if (codesIn(read.transfer.text).length > 0) batch.coded++
}

function countUp(seen: Map<string, number>, transfer: BankTransfer): number {
  const key = likeness(transfer)
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return count
}

/** `doneRows` is how far the file was read; null when failed rows (`retried`) are read again. */
async function keepBatch(core: Core, fileId: string, batch: Batch, doneRows: number | null, retried: readonly number[] = []): Promise<void> {
  await transact(core, async (tx) => {
    const statement = await lockStatement(tx, fileId)
    // Another run of the same job was here first.
    if (statement?.state !== 'running' || (doneRows !== null && statement.doneRows >= doneRows)) return done()
    const { fresh, known } = await takeIn(core, tx, statement, batch)
    if (doneRows === null) await replaceFaults(tx, fileId, retried, batch.faults)
    else await insertFaults(tx, fileId, batch.faults)
    const progress = doneRows === null ? {} : { doneRows, totalRows: Math.max(doneRows, statement.totalRows) }
    await updateStatement(tx, fileId, progress, { newLines: fresh, knownLines: known, outgoing: batch.outgoing })
    return done()
  })
}

async function takeIn(core: Core, tx: Transaction, { id, vendorId, account }: LockedStatement, { transfers }: Batch) {
  return takeInTransfers(core, tx, { vendorId, account, source: 'statement', sourceId: id }, transfers)
}
