import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'

/** The condition of every read for the desk: the vendor, joined as `v`, is one of the authority's; the floor operator sees all. */
export function inAuthority(scope: AuthorityScope): Prisma.Sql {
  return scope.authorityCode === null ? Prisma.sql`TRUE` : Prisma.sql`v.authority_code = ${scope.authorityCode}`
}
