import { vendorRoles, type VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type StaffPlace = { id: string; userId: string; role: VendorRole }

/** Everybody on a vendor's staff. The caller has locked the vendor, so that two leaders cannot remove each other at once. */
export async function staffOf(tx: Transaction, vendorId: string): Promise<StaffPlace[]> {
  const places = await tx.vendorStaff.findMany({ where: { vendorId }, select: { id: true, userId: true, role: true }, orderBy: { id: 'asc' } })
  return places.flatMap(({ role, ...place }) => {
    const known = vendorRoles.find((one) => one === role)
    return known ? [{ ...place, role: known }] : []
  })
}

export async function setStaffRole(tx: Transaction, id: string, role: VendorRole): Promise<void> {
  await tx.vendorStaff.update({ where: { id }, data: { role } })
}

export async function deleteStaff(tx: Transaction, id: string): Promise<void> {
  await tx.vendorStaff.delete({ where: { id } })
}
