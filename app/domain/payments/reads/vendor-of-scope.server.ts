import { Prisma } from '#prisma/generated/client.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { isVendorScope, type TransferScope } from '../rules/transfer-scope.ts'

/** The condition that every read of transfers and statements carries: the vendor, joined as `v`, is in the scope. */
export function vendorOfScope(scope: TransferScope): Prisma.Sql {
  if (isVendorScope(scope)) return Prisma.sql`v.id = ${scope.vendorId}::uuid`
  return scope.authorityCode === null ? Prisma.sql`TRUE` : Prisma.sql`v.authority_code = ${scope.authorityCode}`
}

/** Whether a transfer is one of the scope's; a foreign one is not there. */
export async function isTransferInScope(db: Transaction, scope: TransferScope, lineId: string): Promise<boolean> {
  if (!isId(lineId)) return false
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM bank_line l JOIN vendor v ON v.id = l.vendor_id WHERE l.id = ${lineId}::uuid AND ${vendorOfScope(scope)}`
  return rows.length > 0
}

export async function isStatementInScope(db: Transaction, scope: TransferScope, fileId: string): Promise<boolean> {
  if (!isId(fileId)) return false
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM statement_file f JOIN vendor v ON v.id = f.vendor_id WHERE f.id = ${fileId}::uuid AND ${vendorOfScope(scope)}`
  return rows.length > 0
}

export async function isVendorInScope(db: Transaction, scope: TransferScope, vendorId: string): Promise<boolean> {
  if (!isId(vendorId)) return false
  return (await db.$queryRaw<unknown[]>`SELECT 1 FROM vendor v WHERE v.id = ${vendorId}::uuid AND ${vendorOfScope(scope)}`).length > 0
}
