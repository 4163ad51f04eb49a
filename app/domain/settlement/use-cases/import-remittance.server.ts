import { createHash } from 'node:crypto'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { decodeStatement } from '#app/domain/payments/rules/decode-statement.ts'
import { actorOf, isVendorScope, mayDecideMoney, type TransferScope } from '#app/domain/payments/rules/transfer-scope.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { remittanceOfBytes } from '../reads/remittance-file.server.ts'
import { readRemittanceRow, type RemittanceRow } from '../rules/match-remittance.ts'
import { insertRemittanceFile, insertRemittanceLines, lockRemittances } from '../store/remittances.server.ts'
import { readRemittanceTable } from './remittance-table.server.ts'
import { settleRows } from './settle-remittance-rows.server.ts'

export type ImportRemittanceInput = { fileName: string; content: Uint8Array; carrier: string }
export type ImportRemittanceProblem =
  | { kind: 'not-allowed' }
  /** No row names a parcel and an amount. */
  | { kind: 'unreadable' }
  | { kind: 'too-long'; most: number }

const MOST_ROWS = 20_000
/** Rows in one statement. */
const BATCH = 500

/**
 * Takes in a carrier's list of paid-out cash: keeps it as it came, row by row with what became of it, and books what fits
 * exactly. The same bytes again are the list that is there already. All or nothing, in one transaction.
 */
export async function importRemittance(core: Core, scope: TransferScope, input: ImportRemittanceInput): Promise<Result<{ fileId: string; isRepeat: boolean }, ImportRemittanceProblem>> {
  const isOperator = !isVendorScope(scope) && scope.authorityCode === null
  if (!mayDecideMoney(scope) || !(isVendorScope(scope) || isOperator)) return refuse({ kind: 'not-allowed' })
  const { text, encoding } = decodeStatement(input.content)
  const table = await readRemittanceTable(text)
  if (!table) return refuse({ kind: 'unreadable' })
  if (table.rows.length > MOST_ROWS) return refuse({ kind: 'too-long', most: MOST_ROWS })
  const rows = table.rows.flatMap(({ row, cells }) => {
    const read = readRemittanceRow(cells, table.columns)
    return read ? [{ row, cells, read }] : []
  })
  const vendorId = isVendorScope(scope) ? scope.vendorId : null
  const sha256 = createHash('sha256').update(input.content).digest('hex')
  const file = { id: newId(), vendorId, carrier: input.carrier, fileName: input.fileName.slice(0, 200), content: new Uint8Array(input.content), sha256, encoding }
  return transact<{ fileId: string; isRepeat: boolean }, ImportRemittanceProblem>(core, async (tx) => {
    await lockRemittances(tx)
    const isNew = await insertRemittanceFile(tx, { ...file, uploadedBy: scope.userId, uploadedAt: core.clock.now() })
    if (!isNew) return done({ fileId: (await remittanceOfBytes(tx, vendorId, sha256)) ?? '', isRepeat: true })
    await takeIn(core, tx, { fileId: file.id, vendorId, rows })
    const detail = { sha256, rows: rows.length }
    await recordAudit(core, tx, { actor: actorOf(scope), action: 'remittance.import', subject: { type: 'remittance', id: file.id }, vendorId, detail })
    return done({ fileId: file.id, isRepeat: false })
  })
}

type TakingIn = { fileId: string; vendorId: string | null; rows: readonly { row: number; cells: readonly string[]; read: RemittanceRow }[] }

async function takeIn(core: Core, tx: Transaction, { fileId, vendorId, rows }: TakingIn): Promise<void> {
  const decidedAt = core.clock.now()
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row) => ({ ...row, id: newId() }))
    await settleRows(core, tx, { vendorId, rows: batch }, (decided) =>
      insertRemittanceLines(tx, batch.map((line, index) => ({ ...line, fileId, decidedAt, ...(decided[index] ?? { outcome: 'unreadable', vendorOrderId: null, expected: null }) }))),
    )
  }
}
