import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'

/** Deciding about money is for the leader or the bookkeeper. */
export function mayDecideClaim(role: VendorRole): boolean {
  return role === 'leader' || role === 'bookkeeper'
}

export type Payer = { userId: string; role: VendorRole }

/**
 * Whether this person may transfer a refund. Deciding and paying are two rights: where two people may pay, the one who
 * decided does not pay as well. A vendor with a single such person would never pay otherwise, so there it is allowed.
 */
export function mayPayRefund(person: Payer, decidedBy: string | null, payers: readonly Payer[]): 'yes' | 'not-your-role' | 'decided-it' {
  if (!mayDecideClaim(person.role)) return 'not-your-role'
  const others = payers.filter((one) => one.userId !== person.userId && mayDecideClaim(one.role))
  return decidedBy === person.userId && others.length > 0 ? 'decided-it' : 'yes'
}
