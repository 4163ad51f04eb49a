import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { firstRow, listPage, ROWS_PER_PAGE, type ListPage } from '../rules/list-page.ts'
import { vendorInScope } from './in-scope.server.ts'
import { matchesDigits, matchesText } from './matches.server.ts'

export type VendorRow = {
  id: string
  nameVi: string
  nameEn: string
  state: string
  legalForm: string
  taxCode: string | null
  phone: string | null
  wardName: string | null
  authorityCode: string | null
  submittedAt: Date | null
}

export type VendorListFilter = { text?: string; state?: string; page: number }

/** Vendors of the scope that have filed an application, newest first, by name, tax code or phone; two queries. */
export async function vendorList(core: Core, scope: AuthorityScope, filter: VendorListFilter): Promise<ListPage<VendorRow>> {
  const { text, state, page } = filter
  const where = Prisma.sql`${vendorInScope(scope)} AND v.state <> 'draft'
    AND ${state ? Prisma.sql`v.state = ${state}` : Prisma.sql`TRUE`}
    AND ${text ? wordsOf(core, text) : Prisma.sql`TRUE`}`
  const rows = await core.db.$queryRaw<VendorRow[]>`
    SELECT v.id, v.name_vi AS "nameVi", v.name_en AS "nameEn", v.state, v.legal_form AS "legalForm", v.tax_code AS "taxCode",
           v.phone, w.name AS "wardName", v.authority_code AS "authorityCode", v.submitted_at AS "submittedAt"
      FROM vendor v LEFT JOIN ward w ON w.code = v.ward_code
     WHERE ${where}
     ORDER BY v.submitted_at DESC NULLS LAST, v.id DESC LIMIT ${ROWS_PER_PAGE} OFFSET ${firstRow(page)}`
  const [counted] = await core.db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM vendor v WHERE ${where}`
  return listPage(rows, counted?.total ?? 0, page)
}

function wordsOf(core: Core, text: string): Prisma.Sql {
  const names = matchesText(text, Prisma.sql`v.name_vi`, Prisma.sql`v.name_en`, Prisma.sql`v.representative`)
  // A person's own number is sealed: it is found whole or not at all.
  const digest = core.sealing.digest(text.replace(/\D/g, ''))
  return Prisma.sql`(${names} OR ${matchesDigits(text, Prisma.sql`v.tax_code`, Prisma.sql`v.phone`)} OR v.personal_id_digest = ${digest})`
}
