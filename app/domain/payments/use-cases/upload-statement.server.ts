import { createHash } from 'node:crypto'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { bankAccountOf } from '#app/domain/vendors/reads/bank-account-of.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { statementOfBytes } from '../reads/statement-of-bytes.server.ts'
import { isVendorInScope } from '../reads/vendor-of-scope.server.ts'
import { decodeStatement } from '../rules/decode-statement.ts'
import { statementLife } from '../rules/statement-states.ts'
import { actorOf, mayDecideMoney, type TransferScope } from '../rules/transfer-scope.ts'
import { insertStatement } from '../store/statements.server.ts'
import { shapeOf } from '../reads/statement-shape.server.ts'

export type UploadStatementInput = { vendorId: string; fileName: string; content: Uint8Array }
export type UploadStatementProblem =
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  /** The vendor has no bank account yet. */
  | { kind: 'no-account' }
  /** A spreadsheet or a PDF: banks offer CSV too, and Excel saves it. */
  | { kind: 'not-csv' }
  /** Nothing in it looks like a table. */
  | { kind: 'unreadable' }

/** Keeps a statement as it came and finds its columns. The same bytes again lead to the statement that is there already. */
export async function uploadStatement(core: Core, scope: TransferScope, input: UploadStatementInput): Promise<Result<{ fileId: string }, UploadStatementProblem>> {
  const { vendorId, content } = input
  if (!mayDecideMoney(scope)) return refuse({ kind: 'not-allowed' })
  if (!(await isVendorInScope(core.db, scope, vendorId))) return refuse({ kind: 'not-found' })
  const account = await bankAccountOf(core.db, vendorId)
  if (!account) return refuse({ kind: 'no-account' })
  if (isOtherFormat(content)) return refuse({ kind: 'not-csv' })
  const { text, encoding } = decodeStatement(content)
  const shape = await shapeOf(text)
  if (!shape) return refuse({ kind: 'unreadable' })
  const sha256 = createHash('sha256').update(content).digest('hex')
  return transact<{ fileId: string }, UploadStatementProblem>(core, async (tx) => {
    const id = newId()
    const made = await insertStatement(tx, {
      id,
      vendorId,
      bankBin: account.bin,
      account: account.account,
      fileName: input.fileName.replaceAll('\u0000', '').slice(0, 200),
      content: new Uint8Array(content),
      sha256,
      encoding,
      delimiter: shape.delimiter,
      headerRow: shape.header.row,
      headerSpan: shape.header.span,
      columns: shape.header.columns,
      state: statementLife.start,
      // Lines, not yet rows: the job knows better.
      totalRows: text.split('\n').length,
      uploadedBy: scope.userId,
      uploadedAt: core.clock.now(),
    })
    if (!made) return done({ fileId: (await statementOfBytes(tx, { vendorId, account: account.account, sha256 })) ?? '' })
    await recordAudit(core, tx, { actor: actorOf(scope), action: 'statement.upload', subject: { type: 'statement', id }, vendorId, detail: { sha256, bytes: content.length } })
    return done({ fileId: id })
  })
}

/** Excel, old Excel, PDF. */
function isOtherFormat(content: Uint8Array): boolean {
  const head = Buffer.from(content.subarray(0, 8)).toString('latin1')
  return head.startsWith('PK') || head.startsWith('%PDF') || head.startsWith('\u00d0\u00cf\u0011\u00e0')
}
