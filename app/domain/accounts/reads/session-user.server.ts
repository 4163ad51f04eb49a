import type { Core } from '#app/platform/core.server.ts'
import type { SignedInUser } from '../rules/signed-in-user.ts'
import { vendorRoles } from '../rules/scopes.ts'

type Row = {
  id: string
  name: string
  email: string
  locale: string
  expires_at: Date
  vendors: { vendorId: string; role: string }[] | null
  posts: (string | null)[] | null
}

/** Who a session belongs to, with roles, in one query: it runs on every page. Null once the session has ended. */
export async function sessionUser(core: Core, tokenHash: string): Promise<SignedInUser | null> {
  const [row] = await core.db.$queryRaw<Row[]>`
    SELECT u.id, u.name, u.email, u.locale, s.expires_at,
           (SELECT json_agg(json_build_object('vendorId', v.vendor_id, 'role', v.role) ORDER BY v.id)
              FROM vendor_staff v WHERE v.user_id = u.id) AS vendors,
           (SELECT json_agg(p.authority_code ORDER BY p.authority_code NULLS FIRST)
              FROM officer_post p WHERE p.user_id = u.id) AS posts
      FROM session s JOIN users u ON u.id = s.user_id
     WHERE s.token_hash = ${tokenHash} AND s.expires_at > ${core.clock.now()} AND NOT s.awaits_code`
  if (!row) return null
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    sessionExpiresAt: row.expires_at,
    vendors: (row.vendors ?? []).flatMap(({ vendorId, role }) => {
      const known = vendorRoles.find((one) => one === role)
      return known ? [{ vendorId, role: known }] : []
    }),
    officer: row.posts ? { authorityCode: row.posts[0] ?? null } : null,
  }
}
