import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { readStatement } from '#app/domain/payments/use-cases/read-statement.server.ts'
import { startStatement } from '#app/domain/payments/use-cases/start-statement.server.ts'
import { uploadStatement } from '#app/domain/payments/use-cases/upload-statement.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { valueOf } from './product.ts'

export type TestLine = { at?: Date; text: string; amount: bigint | number | string; reference?: string; currency?: string }

/** A statement as a bank's web page gives it: title, header, rows. */
export function statementCsv(core: Core, lines: readonly TestLine[]): string {
  const rows = lines.map(({ at = core.clock.now(), text, amount, reference = '', currency = 'VND' }) => {
    const time = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 19)
    const [year, month, day] = vietnamDay(at).split('-')
    return [`${day}/${month}/${year} ${time}`, reference, text, '', String(amount), currency].join(';')
  })
  return ['SAO KÊ TÀI KHOẢN;;;;;', 'Ngày giao dịch;Số tham chiếu;Nội dung;Ghi nợ;Ghi có;Loại tiền', ...rows].join('\n')
}

export const testMapping = { date: '0', reference: '1', text: '2', debit: '3', credit: '4', currency: '5' }

/** Uploads, confirms the columns and reads to the end. Returns the statement's id. */
export async function importStatement(core: Core, vendor: VendorScope, csv: string | Uint8Array): Promise<string> {
  const content = typeof csv === 'string' ? Buffer.from(csv) : csv
  const { fileId } = valueOf(await uploadStatement(core, vendor, { vendorId: vendor.vendorId, fileName: 'sao-ke.csv', content }))
  valueOf(await startStatement(core, vendor, { fileId, chosen: testMapping }))
  await readStatement(core, { fileId })
  return fileId
}
