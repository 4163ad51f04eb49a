import { allOf, type TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import { fold } from '#app/domain/search/rules/vietnamese-text.ts'
import type { Statement } from './postgres-product-query.server.ts'
import { sqlParameters } from './sql-parameters.server.ts'

/** More than are shown, because those with other marks are then left out. */
const CANDIDATES = 24

/** More rows say nothing new about names: those that begin with a letter or two are half the market. */
const MOST_ROWS = 2_000

/** Products whose words begin with what was typed, best first, marks not yet minded: for markets of too many names to keep. */
export function suggestionStatement(typed: readonly TypedWord[], includeAgeRestricted: boolean): Statement {
  const parameters = sqlParameters()
  const begins = parameters.add(allOf(typed.map(({ folded }) => folded), true), 'tsquery')
  const name = parameters.add(typed.map(({ folded }) => folded).join(' '), 'text')
  const sql = `
WITH matching AS MATERIALIZED (
  SELECT product_id, folded_name, in_stock FROM search_document
  WHERE folded_words @@ ${begins} ${includeAgeRestricted ? '' : 'AND NOT age_restricted'} LIMIT ${MOST_ROWS}
), named AS (
  SELECT count(*) AS sellers, min((NOT in_stock)::int::text || product_id::text COLLATE "C") AS best, starts_with(folded_name, ${name}) AS begins
  FROM matching GROUP BY folded_name ORDER BY begins DESC, sellers DESC, folded_name LIMIT ${CANDIDATES}
)
SELECT 'product' AS kind, slug, name_vi AS "nameVi", name_en AS "nameEn", array_to_string(tsvector_to_array(exact_words), ' ') AS words
FROM named JOIN search_document d ON d.product_id = substr(best, 2)::uuid ORDER BY begins DESC, sellers DESC, folded_name`
  return { sql, values: parameters.values }
}

/** Whether a name, given in words, goes with the marks that were typed; its last word may be unfinished. */
export function fitsMarks(typed: readonly TypedWord[], present: readonly string[]): boolean {
  return typed.every(({ word, folded, isMarked }, index) => {
    const isLast = index === typed.length - 1
    return present.some((candidate) => {
      const [wanted, found] = isMarked ? [word, candidate] : [folded, fold(candidate)]
      return isLast ? found.startsWith(wanted) : found === wanted
    })
  })
}
