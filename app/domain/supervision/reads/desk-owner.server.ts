import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

/** The authority whose desk it is; null for the floor operator, who works for all. */
export async function deskOwner(core: Core, scope: AuthorityScope): Promise<{ nameVi: string; nameEn: string } | null> {
  if (scope.authorityCode === null) return null
  return core.db.authority.findUnique({ where: { code: scope.authorityCode }, select: { nameVi: true, nameEn: true } })
}
