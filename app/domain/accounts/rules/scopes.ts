declare const scoped: unique symbol

export const vendorRoles = ['leader', 'bookkeeper', 'packer'] as const
export type VendorRole = (typeof vendorRoles)[number]

/** Leave to act for one vendor. Only `vendors/reads/vendor-scope-of` makes it, from a signed-in member of its staff (R12). */
export type VendorScope = {
  readonly vendorId: string
  readonly userId: string
  readonly role: VendorRole
  readonly [scoped]: 'vendor'
}

/** Leave to moderate. Only `accounts/reads/authority-scope-of` makes it. Without an authority: the floor operator, who sees all. */
export type AuthorityScope = {
  readonly authorityCode: string | null
  readonly userId: string
  readonly [scoped]: 'authority'
}
