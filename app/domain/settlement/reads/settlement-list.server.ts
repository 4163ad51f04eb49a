import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { SettlementHead } from '../rules/statement.ts'
import type { SettlementState } from '../rules/settlement-states.ts'
import { headOf } from './settlement-statement.server.ts'

const PAGE_SIZE = 30

/** A vendor's settlements from the release on, the newest first. */
export async function vendorSettlements(core: Core, { vendorId }: VendorScope): Promise<SettlementHead[]> {
  const rows = await core.db.settlement.findMany({
    where: { vendorId, releasedAt: { not: null } },
    orderBy: [{ periodFrom: 'desc' }, { mode: 'asc' }],
    take: 60,
  })
  return rows.map(headOf)
}

export type SettlementRow = SettlementHead & { vendorNameVi: string; vendorNameEn: string }
export type SettlementFilter = { state: SettlementState | null; vendorId: string; page: number }

/** For the operator of the floor; nothing for anybody else. */
export async function settlementList(core: Core, scope: AuthorityScope, { state, vendorId, page }: SettlementFilter): Promise<{ rows: SettlementRow[]; total: number; pageCount: number }> {
  if (scope.authorityCode !== null) return { rows: [], total: 0, pageCount: 0 }
  const where = { ...(state ? { state } : {}), ...(isId(vendorId) ? { vendorId } : {}) }
  const total = await core.db.settlement.count({ where })
  const rows = await core.db.settlement.findMany({ where, orderBy: [{ draftedAt: 'desc' }, { number: 'desc' }], skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE })
  const vendors = await core.db.vendor.findMany({ where: { id: { in: rows.map((row) => row.vendorId) } }, select: { id: true, nameVi: true, nameEn: true } })
  const nameOf = new Map(vendors.map((vendor) => [vendor.id, vendor]))
  const named = rows.map((row) => {
    const { nameVi = '', nameEn = '' } = nameOf.get(row.vendorId) ?? {}
    return { ...headOf(row), vendorNameVi: nameVi, vendorNameEn: nameEn }
  })
  return { rows: named, total, pageCount: Math.ceil(total / PAGE_SIZE) }
}
