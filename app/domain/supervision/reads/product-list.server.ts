import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { firstRow, listPage, ROWS_PER_PAGE, type ListPage } from '../rules/list-page.ts'
import { vendorInScope } from './in-scope.server.ts'
import { matchesText } from './matches.server.ts'

export type ProductRow = {
  id: string
  nameVi: string
  nameEn: string
  state: string
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  categoryNameVi: string
  categoryNameEn: string
  /** A change that waits for the officer. */
  openChangeId: string | null
  createdAt: Date
}

/** `state` is a product's state, or `changed` for products on sale with a change that waits. */
export type ProductListFilter = { text?: string; state?: string; vendorId?: string; page: number }

const openChange = Prisma.sql`LEFT JOIN listing_change lc ON lc.product_id = p.id AND lc.state = 'submitted'`

/** Products of the scope that were ever submitted, newest first, by product or vendor name; two queries. */
export async function productList(core: Core, scope: AuthorityScope, filter: ProductListFilter): Promise<ListPage<ProductRow>> {
  const { text, state, vendorId, page } = filter
  const where = Prisma.sql`${vendorInScope(scope)} AND p.state <> 'draft'
    AND ${stateOf(state)}
    AND ${isId(vendorId) ? Prisma.sql`p.vendor_id = ${vendorId}::uuid` : Prisma.sql`TRUE`}
    AND ${text ? matchesText(text, Prisma.sql`p.name_vi`, Prisma.sql`p.name_en`, Prisma.sql`v.name_vi`) : Prisma.sql`TRUE`}`
  const rows = await core.db.$queryRaw<ProductRow[]>`
    SELECT p.id, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.state, p.created_at AS "createdAt",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn",
           c.name_vi AS "categoryNameVi", c.name_en AS "categoryNameEn", lc.id AS "openChangeId"
      FROM product p JOIN vendor v ON v.id = p.vendor_id JOIN category c ON c.slug = p.category_slug
      ${openChange}
     WHERE ${where}
     ORDER BY p.id DESC LIMIT ${ROWS_PER_PAGE} OFFSET ${firstRow(page)}`
  const [counted] = await core.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM product p JOIN vendor v ON v.id = p.vendor_id ${openChange} WHERE ${where}`
  return listPage(rows, counted?.total ?? 0, page)
}

function stateOf(state: string | undefined): Prisma.Sql {
  if (!state) return Prisma.sql`TRUE`
  return state === 'changed' ? Prisma.sql`lc.kind = 'edit'` : Prisma.sql`p.state = ${state}`
}
