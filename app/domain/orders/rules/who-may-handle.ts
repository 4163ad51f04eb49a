import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'

export const orderDeeds = ['accept', 'pack', 'ship', 'deliver', 'decline', 'return'] as const
export type OrderDeed = (typeof orderDeeds)[number]

/** Packers do the daily work; whatever gives money back is for the leader or the bookkeeper. */
const allowed: { readonly [deed in OrderDeed]: readonly VendorRole[] } = {
  accept: ['leader', 'bookkeeper', 'packer'],
  pack: ['leader', 'bookkeeper', 'packer'],
  ship: ['leader', 'bookkeeper', 'packer'],
  deliver: ['leader', 'bookkeeper', 'packer'],
  decline: ['leader', 'bookkeeper'],
  return: ['leader', 'bookkeeper'],
}

export function mayHandle(role: VendorRole, deed: OrderDeed): boolean {
  return allowed[deed].includes(role)
}
