import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

/** Whether the vendor lets its buyers pay in cash. */
export async function takesCash(core: Core, { vendorId }: VendorScope): Promise<boolean> {
  const { codAllowed } = await core.db.vendor.findUniqueOrThrow({ where: { id: vendorId }, select: { codAllowed: true } })
  return codAllowed
}
