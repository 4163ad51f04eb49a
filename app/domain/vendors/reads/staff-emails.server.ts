import type { Database, Transaction } from '#app/platform/database.server.ts'

/** The addresses of everybody on a vendor's staff; also inside a transaction. */
export async function staffEmails(db: Database | Transaction, vendorId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ email: string }[]>`
    SELECT u.email FROM vendor_staff s JOIN users u ON u.id = s.user_id WHERE s.vendor_id = ${vendorId}::uuid`
  return rows.map((row) => row.email)
}
