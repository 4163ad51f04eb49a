import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type ProductQuery } from '#app/domain/search/rules/search-index.ts'
import { dong } from '#app/domain/shared/money.ts'
import judged from '#tests/relevance/queries.json' with { type: 'json' }

const first: ProductQuery = { ...noChoice, scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 }

/** What people type, all kinds of it, in an order that mixes them. */
const plainKinds = ['exact', 'no-marks', 'english', 'places', 'homograph', 'synonym']
const texts = judged.map(({ text }, index) => ({ text, place: (index * 7919) % judged.length })).sort((a, b) => a.place - b.place).map(({ text }) => text)

const filters: readonly Partial<ProductQuery>[] = [{ regions: ['lam-dong'] }, { inStock: true }, { minStars: 3 }, { priceTo: dong(200_000) }, { sort: 'price-up' }, { page: 2 }]

/** Found as typed; what most people type most of the time. */
const plain = judged.filter(({ kind }) => plainKinds.includes(kind)).map(({ text }) => text)

export const questions: Readonly<Record<string, readonly ProductQuery[]>> = {
  'plain words': plain.map((text) => ({ ...first, text })),
  'words of every kind, also mistyped': texts.map((text) => ({ ...first, text })),
  'plain words and one filter': plain.map((text, index) => ({ ...first, text, ...filters[index % filters.length] })),
  'a category, half of them filtered': ['trai-cay-tuoi', 'hai-san', 'rau-cu', 'nuoc-mam-gia-vi', 'ca-phe', 'tra'].flatMap((category) =>
    [{}, ...filters].map((filter) => ({ ...first, ...filter, scope: { ...everything, category } })),
  ),
}

/** As someone types them, letter by letter, from the second on. */
export const unfinished: readonly string[] = texts.slice(0, 60).flatMap((text) => [...text].slice(1, 12).map((_, index) => text.slice(0, index + 2)))
