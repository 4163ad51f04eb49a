import { allOf, type TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import { fold, words } from '#app/domain/search/rules/vietnamese-text.ts'
import type { Statement } from './postgres-product-query.server.ts'
import { sqlParameters } from './sql-parameters.server.ts'

/** More than are shown, because those with other marks are then left out. */
const CANDIDATES = 24

/** Products, categories and approved vendors whose words begin with what was typed, best first, marks not yet minded. */
export function suggestionStatement(typed: readonly TypedWord[], includeAgeRestricted: boolean): Statement {
  const parameters = sqlParameters()
  const begins = parameters.add(allOf(typed.map(({ folded }) => folded), true), 'tsquery')
  const name = parameters.add(typed.map(({ folded }) => folded).join(' '), 'text')
  const nameHolds = `' ' || lower(unaccent(name_vi)) LIKE '% ' || ${name} || '%'`
  const sql = `
(SELECT 'category' AS kind, slug, name_vi AS "nameVi", name_en AS "nameEn", name_vi AS words
  FROM category WHERE ${nameHolds} ${includeAgeRestricted ? '' : "AND slug NOT IN (SELECT category_slug FROM product WHERE age_restricted AND state = 'published')"}
  ORDER BY parent_slug IS NOT NULL, position LIMIT ${CANDIDATES})
UNION ALL
(SELECT 'product', slug, name_vi, name_en, words FROM (
  SELECT DISTINCT ON (folded_name) slug, name_vi, name_en, array_to_string(tsvector_to_array(exact_words), ' ') AS words,
    starts_with(folded_name, ${name}) AS begins, ts_rank(folded_words, ${begins}) AS rank, in_stock
  FROM search_document WHERE folded_words @@ ${begins} ${includeAgeRestricted ? '' : 'AND NOT age_restricted'}
  ORDER BY folded_name, in_stock DESC, published_at DESC) AS named
  ORDER BY begins DESC, in_stock DESC, rank DESC, slug LIMIT ${CANDIDATES})
UNION ALL
(SELECT 'vendor', slug, name_vi, name_en, name_vi FROM vendor WHERE state = 'approved' AND ${nameHolds} ORDER BY approved_at LIMIT ${CANDIDATES})`
  return { sql, values: parameters.values }
}

/** Whether a name goes with the marks that were typed; its last word may be unfinished. */
export function fitsMarks(typed: readonly TypedWord[], name: string): boolean {
  const present = words(name)
  return typed.every(({ word, folded, isMarked }, index) => {
    const isLast = index === typed.length - 1
    return present.some((candidate) => {
      const [wanted, found] = isMarked ? [word, candidate] : [folded, fold(candidate)]
      return isLast ? found.startsWith(wanted) : found === wanted
    })
  })
}
