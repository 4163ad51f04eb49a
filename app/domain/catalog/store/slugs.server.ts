import { lockUntilCommit } from '#app/platform/advisory-lock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** All slugs that begin with a base. Products made at once take turns, so that each sees the other's slug ("x 2" is named as the second "x" would be). */
export async function takenSlugs(tx: Transaction, base: string): Promise<Set<string>> {
  await lockUntilCommit(tx, 'product-slugs')
  const rows = await tx.product.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  return new Set(rows.map(({ slug }) => slug))
}
