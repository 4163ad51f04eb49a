import { schemes } from '#app/domain/certification/rules/schemes.ts'
import { originRegions } from '#app/domain/places/rules/place.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { noChoice, type ProductChoice, type ProductSort } from './product-choice.ts'

/** Longer than any name; what comes behind it only costs time. */
const MAX_TEXT_LENGTH = 200
/** Nobody turns so many pages, and deep offsets are dear. */
const MAX_PAGE = 400
const MAX_VALUES = 12
const HIGHEST_PRICE = 500_000_000n

const sortNames: Readonly<Record<ProductSort, string>> = {
  'relevance': 'phu-hop',
  'newest': 'moi-nhat',
  'price-up': 'gia-tang',
  'price-down': 'gia-giam',
}

/** Reads a URL. Whatever is wrong in it (a negative page, an unknown region) counts as not chosen. */
export function parseProductChoice(parameters: URLSearchParams): ProductChoice {
  const prices = [readPrice(parameters.get('gia_tu')), readPrice(parameters.get('gia_den'))] as const
  const isSwapped = prices[0] !== null && prices[1] !== null && prices[0] > prices[1]
  return {
    text: readText(parameters.get('q') ?? ''),
    category: slugsIn(parameters, 'danh_muc')[0] ?? null,
    regions: known(originRegions, slugsIn(parameters, 'vung')),
    certificates: known(schemes, slugsIn(parameters, 'chung_nhan')),
    minStars: readNumber(parameters.get('sao'), 3, 5),
    priceFrom: prices[isSwapped ? 1 : 0],
    priceTo: prices[isSwapped ? 0 : 1],
    inSeason: parameters.get('dang_mua') === '1',
    inStock: parameters.get('con_hang') === '1',
    vendors: slugsIn(parameters, 'gian_hang'),
    sort: readSort(parameters.get('sap_xep')),
    page: readNumber(parameters.get('trang'), 1, MAX_PAGE) ?? 1,
  }
}

/** The shortest query string that says the same, without the question mark; '' when nothing is chosen. */
export function productChoiceQuery(choice: ProductChoice): string {
  const parameters = new URLSearchParams()
  const put = (name: string, value: string | number | bigint | null) => {
    if (value !== null && value !== '') parameters.append(name, String(value))
  }
  put('q', choice.text)
  put('danh_muc', choice.category)
  for (const region of choice.regions) put('vung', region)
  for (const scheme of choice.certificates) put('chung_nhan', scheme)
  put('sao', choice.minStars)
  put('gia_tu', choice.priceFrom)
  put('gia_den', choice.priceTo)
  put('dang_mua', choice.inSeason ? 1 : null)
  put('con_hang', choice.inStock ? 1 : null)
  for (const vendor of choice.vendors) put('gian_hang', vendor)
  put('sap_xep', choice.sort === noChoice.sort ? null : sortNames[choice.sort])
  put('trang', choice.page === 1 ? null : choice.page)
  return parameters.toString()
}

/** The value of the sort parameter, for the options of a select. */
export function sortName(sort: ProductSort): string {
  return sortNames[sort]
}

/** Control characters, zero-width and direction marks have no business in words and can disguise them. */
export function readText(typed: string): string {
  const clean = typed.slice(0, MAX_TEXT_LENGTH * 4).normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim()
  return [...clean].slice(0, MAX_TEXT_LENGTH).join('').trim()
}

function readPrice(typed: string | null): Dong | null {
  const digits = typed?.replace(/[\s.,đ₫]/g, '') ?? ''
  if (!/^\d{1,15}$/.test(digits)) return null
  const amount = BigInt(digits)
  return amount > 0n && amount <= HIGHEST_PRICE ? dong(amount) : null
}

function readNumber(typed: string | null, least: number, most: number): number | null {
  if (!typed || !/^\d{1,4}$/.test(typed)) return null
  const value = Number(typed)
  return value >= least && value <= most ? value : null
}

function readSort(typed: string | null): ProductSort {
  const found = Object.entries(sortNames).find(([, name]) => name === typed)
  return found ? (found[0] as ProductSort) : noChoice.sort
}

function slugsIn(parameters: URLSearchParams, name: string): string[] {
  const slugs = parameters.getAll(name).filter((value) => /^[a-z0-9-]{1,100}$/.test(value))
  return [...new Set(slugs)].slice(0, MAX_VALUES)
}

function known(names: readonly string[], wanted: readonly string[]): string[] {
  return names.filter((name) => wanted.includes(name))
}
