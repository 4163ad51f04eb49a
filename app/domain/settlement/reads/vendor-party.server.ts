import type { Transaction } from '#app/platform/database.server.ts'
import { bankName } from '#app/domain/vendors/rules/bank-account.ts'
import { publicTaxCode } from '#app/domain/vendors/rules/tax-code.ts'
import type { Party } from '../rules/settlement-party.ts'

type Row = {
  name: string
  taxCode: string | null
  bankBin: string | null
  bankAccount: string | null
  address: string
}

/** The vendor as it stands on a statement. A person's own number is kept to its last digits. */
export async function vendorParty(db: Transaction, vendorId: string): Promise<Party> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT v.name_vi AS name, v.tax_code AS "taxCode", v.bank_bin AS "bankBin", v.bank_account AS "bankAccount",
           concat_ws(', ', nullif(v.address_line, ''), w.name, p.name) AS address
      FROM vendor v LEFT JOIN ward w ON w.code = v.ward_code LEFT JOIN province p ON p.code = w.province_code WHERE v.id = ${vendorId}::uuid`
  if (!row) throw new Error(`No vendor ${vendorId}`)
  const { name, taxCode, bankBin, bankAccount, address } = row
  const bank = bankBin && bankAccount ? `${bankAccount}, ${bankName(bankBin) ?? bankBin}` : null
  return { name, taxCode: taxCode && publicTaxCode(taxCode), address, bank }
}
