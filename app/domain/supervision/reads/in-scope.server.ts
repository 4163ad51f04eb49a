import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'

/**
 * The condition that every read of the desk carries: the vendor, joined as `v`, is one of the authority's. The floor
 * operator sees all. A vendor that has not chosen its ward yet belongs to no authority.
 */
export function vendorInScope(scope: AuthorityScope): Prisma.Sql {
  return scope.authorityCode === null ? Prisma.sql`TRUE` : Prisma.sql`v.authority_code = ${scope.authorityCode}`
}
