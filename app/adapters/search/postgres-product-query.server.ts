import { filterBits, type FilterName } from '#app/domain/search/rules/count-facets.ts'
import { rankingWeights } from '#app/domain/search/rules/ranking.ts'
import type { ProductQuery } from '#app/domain/search/rules/search-index.ts'
import type { Reading } from '#app/domain/search/rules/understand-query.ts'
import { textConditions } from './postgres-words.server.ts'
import { sqlParameters, type SqlParameters } from './sql-parameters.server.ts'

const VENDORS_SHOWN = 12

export type Statement = { sql: string; values: unknown[] }
type Showcase = Omit<ProductQuery, 'text'>

/**
 * Cards, total and all facets in one statement. The rows of the page's scope are read once, each with a bit mask of the
 * filters it fails, and come back grouped by what facets look at; `countFacets` adds them up.
 */
export function productStatement(query: ProductQuery, reading: Reading): Statement {
  const parameters = sqlParameters()
  const text = textConditions(parameters, query.text, reading)
  const misses = missesOf(parameters, query)
  const where = [...scopeConditions(parameters, query), ...text.conditions]
  const page = `LIMIT ${parameters.add(query.pageSize, 'int')} OFFSET ${parameters.add((query.page - 1) * query.pageSize, 'int')}`
  const sql = `
WITH base AS MATERIALIZED (
  SELECT product_id, facet_key, vendor_id, price_from_dong, in_stock, published_at, stars,
    ${inSeason(parameters, query.month)} AS in_season, ${misses} AS misses, ${text.score} AS score
  FROM search_document WHERE ${where.join(' AND ') || 'true'}
), hit AS (
  SELECT product_id, in_season, row_number() OVER () AS place
  FROM (SELECT product_id, in_season FROM base WHERE misses = 0 ORDER BY ${orderOf(query)}, product_id ${page}) AS sorted
), vendor_counted AS (
  SELECT vendor_id, count(*) AS products FROM base WHERE misses & ${~filterBits.vendor} = 0 GROUP BY vendor_id
  ORDER BY ${chosenVendorsFirst(parameters, query)} products DESC, vendor_id LIMIT ${VENDORS_SHOWN}
)
SELECT json_build_object(
  'groups', (SELECT json_agg(json_build_array(facet_key, misses, products, seasonal, stocked, least, most)) FROM (
      SELECT facet_key, misses, count(*) AS products, count(*) FILTER (WHERE in_season) AS seasonal,
        count(*) FILTER (WHERE in_stock) AS stocked, min(price_from_dong)::text AS least, max(price_from_dong)::text AS most
      FROM base GROUP BY facet_key, misses) AS grouped),
  'vendors', (SELECT json_agg(json_build_array(v.slug, c.products, v.name_vi, v.name_en) ORDER BY c.products DESC, v.slug)
      FROM vendor_counted c JOIN vendor v ON v.id = c.vendor_id),
  'cards', (${cardsOfHits})
)::text AS answer`
  return { sql, values: parameters.values }
}

/** Only the cards, for a row of products on a page about something else: nothing is counted. */
export function showcaseStatement(query: Showcase): Statement {
  const parameters = sqlParameters()
  const misses = missesOf(parameters, query)
  const where = [...scopeConditions(parameters, query), ...(misses === '0' ? [] : [`(${misses}) = 0`])]
  const sql = `
WITH hit AS (
  SELECT product_id, in_season, row_number() OVER () AS place FROM (
    SELECT product_id, in_season FROM (
      SELECT product_id, stars, price_from_dong, in_stock, published_at, ${inSeason(parameters, query.month)} AS in_season, 0::real AS score
      FROM search_document WHERE ${where.join(' AND ') || 'true'}) AS base
    ORDER BY ${orderOf(query)}, product_id LIMIT ${parameters.add(query.pageSize, 'int')}) AS sorted
)
SELECT json_build_object('cards', (${cardsOfHits}))::text AS answer`
  return { sql, values: parameters.values }
}

/** The cards of the rows in `hit`, as arrays in the order of `StoredCard`. */
const cardsOfHits = `SELECT json_agg(json_build_array(d.product_id, d.slug, d.name_vi, d.name_en, d.vendor_slug, d.vendor_name_vi,
    d.vendor_name_en, d.origin_region, d.picture_id, d.price_from_dong::text, d.unit_price_dong::text, d.unit_price_unit,
    d.pack_vi, d.pack_en, d.variant_id, d.variant_count, d.certificates, d.stars, d.in_stock, hit.in_season, d.age_restricted)
    ORDER BY hit.place) FROM hit JOIN search_document d USING (product_id)`

/** What grows all year has no season. */
function inSeason(parameters: SqlParameters, month: number): string {
  return `(${parameters.add(month, 'int')} = ANY(season_months) AND cardinality(season_months) < 12)`
}

/** A chosen vendor stays in the list, however few products it has. */
function chosenVendorsFirst(parameters: SqlParameters, { vendors }: ProductQuery): string {
  if (vendors.length === 0) return ''
  return `vendor_id = ANY(ARRAY(SELECT id FROM vendor WHERE slug = ANY(${parameters.add([...vendors], 'text[]')}))) DESC,`
}

function scopeConditions(parameters: SqlParameters, { scope, month, includeAgeRestricted }: Showcase): string[] {
  return [
    ...(scope.category ? [`category_path @> ${parameters.add([scope.category], 'text[]')}`] : []),
    ...(scope.region ? [`origin_region = ${parameters.add(scope.region, 'text')}`] : []),
    ...(scope.vendor ? [`vendor_id = (SELECT id FROM vendor WHERE slug = ${parameters.add(scope.vendor, 'text')})`] : []),
    ...(scope.onlyInSeason ? [inSeason(parameters, month)] : []),
    ...(includeAgeRestricted ? [] : ['NOT age_restricted']),
  ]
}

function missesOf(parameters: SqlParameters, query: Showcase): string {
  const tests: string[] = []
  const want = (filter: FilterName, condition: string) => tests.push(`CASE WHEN ${condition} THEN 0 ELSE ${filterBits[filter]} END`)
  if (query.category) want('category', `category_path @> ${parameters.add([query.category], 'text[]')}`)
  if (query.regions.length > 0) want('region', `origin_region = ANY(${parameters.add([...query.regions], 'text[]')})`)
  if (query.certificates.length > 0) want('certificate', `certificates && ${parameters.add([...query.certificates], 'text[]')}`)
  if (query.minStars !== null) want('stars', `stars >= ${parameters.add(query.minStars, 'int')}`)
  const prices = [
    ...(query.priceFrom === null ? [] : [`price_from_dong >= ${parameters.add(query.priceFrom, 'bigint')}`]),
    ...(query.priceTo === null ? [] : [`price_from_dong <= ${parameters.add(query.priceTo, 'bigint')}`]),
  ]
  if (prices.length > 0) want('price', prices.join(' AND '))
  if (query.inSeason) want('season', inSeason(parameters, query.month))
  if (query.inStock) want('stock', 'in_stock')
  if (query.vendors.length > 0) want('vendor', `vendor_slug = ANY(${parameters.add([...query.vendors], 'text[]')})`)
  return tests.join(' + ') || '0'
}

function orderOf({ sort }: Showcase): string {
  const { inStock, inSeason, perStar } = rankingWeights
  const merit = `score + CASE WHEN in_stock THEN ${inStock} ELSE 0 END + CASE WHEN in_season THEN ${inSeason} ELSE 0 END + stars * ${perStar}`
  const orders = {
    'relevance': `${merit} DESC, published_at DESC`,
    'newest': 'published_at DESC',
    'price-up': 'price_from_dong',
    'price-down': 'price_from_dong DESC',
  }
  return orders[sort]
}
