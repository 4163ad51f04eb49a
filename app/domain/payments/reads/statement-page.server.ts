import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { decodeStatement } from '../rules/decode-statement.ts'
import { mappingFor, type NamedMapping } from '../rules/known-mapping.ts'
import type { RowProblem } from '../rules/read-statement-row.ts'
import type { StatementMapping } from '../rules/statement-columns.ts'
import type { StatementState } from '../rules/statement-states.ts'
import type { StatementPage, StatementSummary } from '../rules/statement-view.ts'
import type { TransferScope } from '../rules/transfer-scope.ts'
import { csvRecords } from './csv-records.server.ts'
import { isStatementInScope, vendorOfScope } from './vendor-of-scope.server.ts'

const SHOWN = 30
const FAULTS_SHOWN = 50
const SAMPLE_ROWS = 5
const HEAD_BYTES = 40_000

/** The newest statements of the scope; one query. */
export async function statementList(core: Core, scope: TransferScope): Promise<StatementSummary[]> {
  return core.db.$queryRaw<StatementSummary[]>`
    SELECT f.id, v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", f.file_name AS "fileName", f.state, f.uploaded_at AS "uploadedAt",
           f.new_lines AS "newLines", (SELECT count(*)::int FROM statement_fault t WHERE t.file_id = f.id) AS "faultCount"
      FROM statement_file f JOIN vendor v ON v.id = f.vendor_id WHERE ${vendorOfScope(scope)}
     ORDER BY f.uploaded_at DESC, f.id DESC LIMIT ${SHOWN}`
}

/** One statement with how far it was read and what failed; null when it is not the scope's. */
export async function statementPage(core: Core, scope: TransferScope, id: string): Promise<StatementPage | null> {
  if (!isId(id) || !(await isStatementInScope(core.db, scope, id))) return null
  const file = await core.db.statementFile.findUnique({ where: { id }, omit: { content: true }, include: { faults: { orderBy: { row: 'asc' }, take: FAULTS_SHOWN } } })
  if (!file) return null
  const [vendor, faultCount, lines, kept] = await Promise.all([
    core.db.vendor.findUniqueOrThrow({ where: { id: file.vendorId }, select: { nameVi: true, nameEn: true } }),
    core.db.statementFault.count({ where: { fileId: id } }),
    core.db.bankLine.groupBy({ by: ['state'], where: { sourceId: id }, _count: true }),
    core.db.statementMapping.findUnique({ where: { vendorId_account: { vendorId: file.vendorId, account: file.account } } }),
  ])
  const columns = file.columns as string[]
  const countOf = (...states: string[]) => lines.filter((line) => states.includes(line.state)).reduce((sum, line) => sum + line._count, 0)
  return {
    ...file,
    vendorNameVi: vendor.nameVi,
    vendorNameEn: vendor.nameEn,
    state: file.state as StatementState,
    columns,
    mapping: (file.mapping as StatementMapping | null) ?? mappingFor(columns, (kept?.mapping ?? null) as NamedMapping | null),
    sample: file.state === 'running' ? [] : await sampleOf(core, file),
    settled: countOf('settled'),
    waiting: countOf('waiting', 'owed'),
    faultCount,
    faults: file.faults.map(({ row, problem, cells }) => ({ row, problem: problem as RowProblem, cells: cells as string[] })),
  }
}

type Shape = { id: string; delimiter: string; headerRow: number; headerSpan: number }

async function sampleOf(core: Core, { id, delimiter, headerRow, headerSpan }: Shape): Promise<string[][]> {
  const [row] = await core.db.$queryRaw<{ head: Uint8Array }[]>`SELECT substring(content FROM 1 FOR ${HEAD_BYTES}) AS head FROM statement_file WHERE id = ${id}::uuid`
  const text = decodeStatement(row?.head ?? new Uint8Array()).text
  const rows: string[][] = []
  const first = headerRow + headerSpan
  let place = 0
  for await (const cells of csvRecords(text, delimiter)) {
    if (place++ >= first && cells.some((cell) => cell !== '')) rows.push(cells)
    if (rows.length >= SAMPLE_ROWS) break
  }
  return rows
}
