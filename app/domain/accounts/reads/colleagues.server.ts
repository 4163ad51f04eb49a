import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { AuthorityScope } from '../rules/scopes.ts'

/** Somebody who works at the desk; `authorityCode` null: for the whole floor. */
export type Colleague = {
  userId: string
  name: string
  email: string
  authorityCode: string | null
  authorityVi: string | null
  authorityEn: string | null
  codesSince: Date | null
  isOneself: boolean
}

/** All who work at the desk, for the floor operator; nobody for an officer of one authority. One query. */
export async function colleagues(core: Core, scope: AuthorityScope): Promise<Colleague[]> {
  if (scope.authorityCode !== null) return []
  const posts = await core.db.$queryRaw<Omit<Colleague, 'isOneself'>[]>`
    SELECT DISTINCT ON (u.id) u.id AS "userId", u.name, u.email, o.authority_code AS "authorityCode",
           a.name_vi AS "authorityVi", a.name_en AS "authorityEn", f.confirmed_at AS "codesSince"
      FROM officer_post o JOIN users u ON u.id = o.user_id
      LEFT JOIN authority a ON a.code = o.authority_code LEFT JOIN second_factor f ON f.user_id = u.id
     WHERE u.deleted_at IS NULL ORDER BY u.id, o.authority_code NULLS FIRST`
  return posts.map((post) => ({ ...post, isOneself: post.userId === scope.userId })).sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

export async function isOfficer(core: Core, userId: string): Promise<boolean> {
  return isId(userId) && (await core.db.officerPost.count({ where: { userId } })) > 0
}
