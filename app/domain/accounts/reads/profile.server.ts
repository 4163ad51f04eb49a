import type { Core } from '#app/platform/core.server.ts'

export type Profile = { name: string; email: string; phone: string | null }

/** What a person told about themselves; also fills the checkout form. */
export async function profile(core: Core, userId: string): Promise<Profile | null> {
  return core.db.user.findUnique({ where: { id: userId }, select: { name: true, email: true, phone: true } })
}
