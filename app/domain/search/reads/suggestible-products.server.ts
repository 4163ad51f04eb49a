import type { Core } from '#app/platform/core.server.ts'

/** `words`: of the name, the English name and other names, with their marks. */
export type SuggestibleProduct = { slug: string; nameVi: string; nameEn: string; isAgeRestricted: boolean; words: string }

/**
 * Each name that products on sale have, once, with the best of its sellers: what can be bought first, then what most
 * sell. Null when there are more than `most` names.
 */
export async function suggestibleProducts(core: Core, most: number): Promise<SuggestibleProduct[] | null> {
  const rows = await core.db.$queryRaw<SuggestibleProduct[]>`
    WITH named AS (
      SELECT folded_name, count(*) AS sellers, min((NOT in_stock)::int::text || product_id::text COLLATE "C") AS best
      FROM search_document GROUP BY folded_name LIMIT ${most + 1}
    )
    SELECT d.slug, d.name_vi AS "nameVi", d.name_en AS "nameEn", d.age_restricted AS "isAgeRestricted",
      array_to_string(tsvector_to_array(ts_filter(d.exact_words, '{a,b}')), ' ') AS words
    FROM named JOIN search_document d ON d.product_id = substr(best, 2)::uuid
    ORDER BY d.in_stock DESC, sellers DESC, d.folded_name`
  return rows.length > most ? null : rows
}
