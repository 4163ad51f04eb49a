import type { Transaction } from '#app/platform/database.server.ts'

/** All slugs that begin with a base. Two products of one name made at once take turns, so that each sees the other's slug. */
export async function takenSlugs(tx: Transaction, base: string): Promise<Set<string>> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`product-slug:${base}`}))`
  const rows = await tx.product.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  return new Set(rows.map(({ slug }) => slug))
}
