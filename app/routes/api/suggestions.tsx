import type { LoaderFunctionArgs } from '@remix-run/node'
import { typedWords } from '#app/domain/search/rules/marks-typed.ts'
import { readText } from '#app/domain/search/rules/product-query.ts'
import type { Suggestion } from '#app/domain/search/rules/search-index.ts'
import { typedParts } from '#app/domain/search/rules/typed-parts.ts'
import { pick } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import { hasDeclaredAge } from '#app/web/declared-age.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { popularQueries } from '#app/web/popular-queries.server.ts'

const targets = { product: paths.product, category: paths.category, vendor: paths.vendor, region: paths.region }

/** More would cover the page on a phone. */
const MOST = 8

/** What the search box shows while someone types: where each suggestion leads and what it is called, cut where the typed words stand. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const words = readText(new URL(request.url).searchParams.get('q') ?? '')
  const [locale, mayShowAlcohol] = await Promise.all([localeOf(request), hasDeclaredAge(context.services, request)])
  const [found, popular] = await Promise.all([context.services.search.suggest(words, mayShowAlcohol), popularQueries(context.services, words)])
  const typed = typedWords(words)
  const suggestions = found.map(({ kind, slug, nameVi, nameEn }: Suggestion) => ({ kind, parts: typedParts(pick(locale, nameVi, nameEn), typed), to: targets[kind](slug) }))
  const queries = popular.map((query) => ({ kind: 'query', parts: typedParts(query, typed), to: paths.search(query) }))
  return Response.json({ suggestions: [...queries, ...suggestions].slice(0, MOST) }, { headers: { 'Cache-Control': 'private, max-age=60', 'Vary': 'Cookie' } })
}
