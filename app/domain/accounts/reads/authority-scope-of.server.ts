import type { Core } from '#app/platform/core.server.ts'
import type { AuthorityScope } from '../rules/scopes.ts'

/** Leave to moderate, from the person's post; null for everybody else. A floor operator's post wins over an authority's. */
export async function authorityScopeOf(core: Core, userId: string): Promise<AuthorityScope | null> {
  const post = await core.db.officerPost.findFirst({
    where: { userId },
    orderBy: { authorityCode: { sort: 'asc', nulls: 'first' } },
  })
  return post ? ({ userId, authorityCode: post.authorityCode } as AuthorityScope) : null
}
