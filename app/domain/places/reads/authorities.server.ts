import type { Core } from '#app/platform/core.server.ts'

export type Authority = { code: string; provinceCode: string; nameVi: string; nameEn: string }

/** The provincial offices that moderate. */
export async function authorities(core: Core): Promise<Authority[]> {
  return core.db.authority.findMany({ orderBy: { provinceCode: 'asc' } })
}
