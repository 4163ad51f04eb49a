import type { Core } from '#app/platform/core.server.ts'

export type IndexDrift = {
  onSale: number
  indexed: number
  /** On sale but not in the index. */
  missing: string[]
  /** In the index but not on sale. */
  surplus: string[]
  /** In the index with another version than the product has. */
  stale: string[]
}

const SHOWN = 20

/** Invariant 12: the index holds the products on sale, each in its present version. Up to twenty ids of each fault. */
export async function indexDrift(core: Core): Promise<IndexDrift> {
  const [row] = await core.db.$queryRaw<(Omit<IndexDrift, 'onSale' | 'indexed'> & { onSale: bigint; indexed: bigint })[]>`
    WITH on_sale AS (
      SELECT p.id, p.version FROM product p JOIN vendor v ON v.id = p.vendor_id
      WHERE p.state = 'published' AND v.state = 'approved' AND EXISTS (SELECT FROM variant WHERE product_id = p.id AND is_active)
    ), compared AS (
      SELECT coalesce(s.id, d.product_id)::text AS id, s.id IS NULL AS surplus, d.product_id IS NULL AS missing, s.version <> d.version AS stale
      FROM on_sale s FULL JOIN search_document d ON d.product_id = s.id
    )
    SELECT (SELECT count(*) FROM on_sale) AS "onSale", (SELECT count(*) FROM search_document) AS indexed,
      ARRAY(SELECT id FROM compared WHERE missing LIMIT ${SHOWN}) AS missing,
      ARRAY(SELECT id FROM compared WHERE surplus LIMIT ${SHOWN}) AS surplus,
      ARRAY(SELECT id FROM compared WHERE stale LIMIT ${SHOWN}) AS stale`
  if (!row) throw new Error('PostgreSQL gave no row for a query without conditions')
  return { ...row, onSale: Number(row.onSale), indexed: Number(row.indexed) }
}
