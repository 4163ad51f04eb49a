import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { lockUntilCommit } from '#app/platform/advisory-lock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { freeSlug, slugOfName } from '../rules/vendor-slug.ts'
import { vendorState, type VendorState } from '../rules/vendor-states.ts'

export type LockedVendor = {
  id: string
  state: VendorState
  nameVi: string
  slug: string
  authorityCode: string | null
  approvedAt: Date | null
  codAllowed: boolean
}

type Row = Omit<LockedVendor, 'state'> & { state: string }

/** Locks a vendor for the rest of the transaction; null when there is none. */
export async function lockVendor(tx: Transaction, vendorId: string): Promise<LockedVendor | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, state, name_vi AS "nameVi", slug, authority_code AS "authorityCode", approved_at AS "approvedAt", cod_allowed AS "codAllowed"
      FROM vendor WHERE id = ${vendorId}::uuid FOR UPDATE`
  return row ? { ...row, state: vendorState(row.state) } : null
}

/** The same for an officer: a vendor of another authority is not there (R12). */
export async function lockVendorInScope(tx: Transaction, scope: AuthorityScope, vendorId: string): Promise<LockedVendor | null> {
  const vendor = await lockVendor(tx, vendorId)
  if (!vendor) return null
  return scope.authorityCode === null || scope.authorityCode === vendor.authorityCode ? vendor : null
}

/** Locks a person's row, so that two applications sent at once cannot both find that they work for nobody. */
export async function worksForVendorLocked(tx: Transaction, userId: string): Promise<string | null> {
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR UPDATE`
  const place = await tx.vendorStaff.findFirst({ where: { userId }, select: { vendorId: true } })
  return place?.vendorId ?? null
}

export async function insertVendor(
  tx: Transaction,
  vendor: { id: string; nameVi: string; nameEn: string; legalForm: string; email: string; createdAt: Date },
): Promise<void> {
  await tx.vendor.create({ data: { ...vendor, slug: await claimSlug(tx, vendor.id, vendor.nameVi), state: 'draft' } })
}

export async function insertStaff(tx: Transaction, place: { vendorId: string; userId: string; role: string }): Promise<void> {
  await tx.vendorStaff.create({ data: { id: newId(), ...place } })
}

/** A free slug for a name. One at a time, so that nobody else takes it before this transaction ends. */
export async function claimSlug(tx: Transaction, vendorId: string, name: string): Promise<string> {
  const slug = slugOfName(name)
  await lockUntilCommit(tx, 'vendor-slugs')
  const alike = await tx.vendor.findMany({
    where: { slug: { startsWith: slug }, id: { not: vendorId } },
    select: { slug: true },
  })
  return freeSlug(slug, new Set(alike.map((one) => one.slug)))
}

export type VendorColumns = Parameters<Transaction['vendor']['update']>[0]['data']

/** Never the state: that is `setVendorState`, for `moveVendor` alone (R3). */
export async function updateVendor(tx: Transaction, vendorId: string, columns: Omit<VendorColumns, 'state'>): Promise<void> {
  await tx.vendor.update({ where: { id: vendorId }, data: { ...columns, version: { increment: 1 } } })
}

/** Returns the one it had before. The caller holds the vendor's lock. */
export async function setStripeAccountOf(tx: Transaction, vendorId: string, stripeAccount: string | null): Promise<string | null> {
  const before = await tx.vendor.findUniqueOrThrow({ where: { id: vendorId }, select: { stripeAccount: true } })
  await tx.vendor.update({ where: { id: vendorId }, data: { stripeAccount } })
  return before.stripeAccount
}

export async function setVendorState(
  tx: Transaction,
  vendorId: string,
  columns: { state: VendorState; officerNote: string | null; submittedAt?: Date; approvedAt?: Date },
): Promise<void> {
  await tx.vendor.update({ where: { id: vendorId }, data: { ...columns, version: { increment: 1 } } })
}

/** Whether another vendor on the floor, or waiting for it, has this tax code. Claims the code until the transaction ends. */
export async function isTaxCodeTaken(tx: Transaction, vendorId: string, code: { taxCode: string } | { personalIdDigest: string }): Promise<boolean> {
  await lockUntilCommit(tx, `tax-code:${Object.values(code).join('')}`)
  const others = await tx.vendor.count({
    where: { ...code, id: { not: vendorId }, state: { in: ['submitted', 'changesRequested', 'approved', 'suspended'] } },
  })
  return others > 0
}

/** Vendors whose personal number still lies open, from before it was sealed. Locks them; other processes take others. */
export async function openPersonalIds(tx: Transaction, limit: number): Promise<{ id: string; taxCode: string }[]> {
  return tx.$queryRaw<{ id: string; taxCode: string }[]>`
    SELECT id, tax_code AS "taxCode" FROM vendor
     WHERE personal_id_sealed IS NULL AND tax_code <> '' AND tax_code !~ '^([0-9]{10}|[0-9]{13})$'
     ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED`
}
