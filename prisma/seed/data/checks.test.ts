import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Region = 'binh-thuan' | 'ninh-thuan' | 'lam-dong'

interface Variant {
  nameVi: string
  nameEn: string
  netGrams: number | null
  netMillilitres: number | null
  pieces: number | null
  priceDong: number
  weightGrams: number
}

interface ProductType {
  slug: string
  nameVi: string
  category: string
  region: Region
  descriptionVi: string
  descriptionEn: string
  seasonMonths: number[]
  shippingClass: string
  ageRestricted: boolean
  cashlessOnly: boolean
  codAllowed: boolean
  geographicalIndication: { name: string; number: string | null } | null
  ocopSet: number
  warningsVi: string | null
  variants: Variant[]
}

interface Category {
  slug: string
  parent: string | null
}

interface Vendor {
  slug: string
  nameVi: string
  legalForm: string
  wardCode: string
  region: Region
  isDemo: boolean
  state: string
  taxCode: string
  phone: string
  email: string
  productSlugs: string[]
  shipping: { kind: string; zone: string; shippingClasses: string[] }[]
}

interface Certificate {
  vendorSlug: string
  productSlug: string | null
  scheme: string
  stars: number | null
  number: string
  issuedOn: string
  expiresInDays: number
}

type WardRow = [code: string, name: string, kind: string, province: string, region: Region | null]
type OldUnitRow = [ward: string, district: string, province: string, code: string, partial: 0 | 1]

interface Wards {
  provinces: { code: string; name: string; kind: 'tinh' | 'thanh-pho' }[]
  wards: WardRow[]
}

interface Synonyms {
  groups: { canonical: string; equivalents: string[]; oneWay: { from: string; to: string }[] }[]
  confusables: string[][]
  tonePairs: [string, string][]
}

const text = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
const load = <T>(name: string): T => JSON.parse(text(name)) as T

const types = load<ProductType[]>('product-types.json')
const categories = load<Category[]>('categories.json')
const vendors = load<Vendor[]>('vendors.json')
const certificates = load<Certificate[]>('certificates.json')
const synonyms = load<Synonyms>('search-synonyms.json')
const { provinces, wards } = load<Wards>('wards.json')
const oldUnits = load<OldUnitRow[]>('old-units.json')

const files = [
  'product-types.json',
  'categories.json',
  'vendors.json',
  'certificates.json',
  'search-synonyms.json',
  'wards.json',
  'old-units.json',
]

const wardByCode = new Map(wards.map((row) => [row[0], row]))
const typeBySlug = new Map(types.map((type) => [type.slug, type]))
const vendorBySlug = new Map(vendors.map((vendor) => [vendor.slug, vendor]))
const approved = vendors.filter((vendor) => vendor.state === 'approved')

/** Ten digits; the last one is 10 − (weighted sum mod 11), and a result of 10 cannot exist. */
function hasValidTaxChecksum(code: string): boolean {
  if (!/^\d{10}$/.test(code)) return false
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  const check = 10 - (sum % 11)
  return check !== 10 && check === Number(code[9])
}

describe('places', () => {
  it('knows 34 provinces, seven of them cities, Đồng Nai among those', () => {
    expect(provinces).toHaveLength(34)
    const cities = provinces.filter((province) => province.kind === 'thanh-pho')
    expect(cities).toHaveLength(7)
    expect(cities.map((province) => province.name)).toContain('Đồng Nai')
  })

  it('knows 3,321 wards, each once and in a known province', () => {
    expect(wards).toHaveLength(3321)
    expect(wardByCode.size).toBe(3321)
    const codes = new Set(provinces.map((province) => province.code))
    expect(wards.filter((row) => !codes.has(row[3]))).toEqual([])
  })

  it('places exactly 120 wards in the three historic provinces', () => {
    const count = (region: Region) => wards.filter((row) => row[4] === region).length
    expect(count('binh-thuan')).toBe(45)
    expect(count('ninh-thuan')).toBe(24)
    expect(count('lam-dong')).toBe(51)
    expect(wards.filter((row) => row[4] !== null)).toHaveLength(120)
  })

  it('keeps historic regions inside the province they now belong to', () => {
    const wrong = wards.filter(
      (row) => row[4] !== null && row[3] !== (row[4] === 'ninh-thuan' ? '56' : '68'),
    )
    expect(wrong).toEqual([])
  })

  it('sends every old unit to a ward that exists', () => {
    expect(oldUnits.length).toBeGreaterThan(10000)
    expect(oldUnits.filter((row) => !wardByCode.has(row[3]))).toEqual([])
  })

  it('gives Phan Thiết the code 22945', () => {
    expect(wardByCode.get('22945')?.[1]).toBe('Phan Thiết')
    const lacDao = oldUnits.find((row) => row[0] === 'Phường Lạc Đạo' && row[2] === 'Bình Thuận')
    expect(lacDao?.[3]).toBe('22945')
  })

  it('sends the old units of Diên Lâm to a ward of that name in Khánh Hòa', () => {
    const dienLam = wards.find((row) => row[1] === 'Diên Lâm' && row[3] === '56')
    expect(dienLam).toBeDefined()
    expect(oldUnits.some((row) => row[3] === dienLam?.[0])).toBe(true)
    expect(oldUnits.some((row) => row[1] === 'Huyện Diên Khánh' && row[3] === '16810')).toBe(false)
  })

  it.each([
    ['Phường Đông Hải', 'Ninh Thuận', ['22780', '22888']],
    ['Xã Phong Phú', 'Bình Thuận', ['22972', '22978']],
  ])('marks %s (%s) as split between two wards', (ward, province, codes) => {
    const rows = oldUnits.filter((row) => row[0] === ward && row[2] === province)
    expect(rows.map((row) => row[3]).sort()).toEqual(codes)
    expect(rows.every((row) => row[4] === 1)).toBe(true)
  })

  it('calls an old unit partial exactly when it went to several wards', () => {
    const targets = new Map<string, Set<string>>()
    for (const row of oldUnits) {
      const key = row.slice(0, 3).join('|')
      targets.set(key, (targets.get(key) ?? new Set()).add(row[3]))
    }
    const wrong = oldUnits.filter(
      (row) => (row[4] === 1) !== ((targets.get(row.slice(0, 3).join('|'))?.size ?? 0) > 1),
    )
    expect(wrong).toEqual([])
  })
})

describe('text', () => {
  it('stores every file in composed Unicode', () => {
    expect(files.filter((name) => text(name) !== text(name).normalize('NFC'))).toEqual([])
  })

  it('uses one style of tone placement in names of places', () => {
    const modern = /(?<!q)(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu
    const names = [
      ...provinces.map((province) => province.name),
      ...wards.map((row) => row[1]),
      ...oldUnits.flatMap((row) => row.slice(0, 3).map(String)),
    ]
    expect(names.filter((name) => modern.test(name))).toEqual([])
  })
})

describe('catalogue', () => {
  it('has at least 190 product types, each with its own slug', () => {
    expect(types.length).toBeGreaterThanOrEqual(190)
    expect(typeBySlug.size).toBe(types.length)
  })

  it('has at least 150 product types for a full shop window', () => {
    expect(types.length).toBeGreaterThanOrEqual(150)
  })

  it('hangs every product type on a category below a group', () => {
    const parents = new Map(categories.map((category) => [category.slug, category.parent]))
    expect(parents.size).toBe(categories.length)
    expect(types.filter((type) => !parents.get(type.category))).toEqual([])
    expect(categories.filter((c) => c.parent !== null && parents.get(c.parent) !== null)).toEqual([])
  })

  it('prices and weighs every pack in whole positive numbers', () => {
    const packs = types.flatMap((type) => type.variants)
    const whole = (value: number) => Number.isInteger(value) && value > 0
    expect(packs.filter((pack) => !whole(pack.priceDong) || pack.priceDong % 500 !== 0)).toEqual([])
    const parcels = types
      .filter((type) => type.shippingClass !== 'service')
      .flatMap((type) => type.variants)
    expect(parcels.filter((pack) => !whole(pack.weightGrams))).toEqual([])
  })

  it('ships every pack heavier than what is in it', () => {
    const packs = types.flatMap((type) => type.variants)
    expect(packs.filter((pack) => (pack.netGrams ?? 0) > pack.weightGrams)).toEqual([])
  })

  it('offers one to four packs of each type, each named once', () => {
    const wrong = types.filter((type) => {
      const names = new Set(type.variants.map((pack) => pack.nameVi))
      return names.size !== type.variants.length || names.size < 1 || names.size > 4
    })
    expect(wrong).toEqual([])
  })

  it('keeps seasons between January and December, without repeats', () => {
    const wrong = types.filter(
      ({ seasonMonths }) =>
        seasonMonths.length === 0 ||
        new Set(seasonMonths).size !== seasonMonths.length ||
        seasonMonths.some((month) => !Number.isInteger(month) || month < 1 || month > 12),
    )
    expect(wrong).toEqual([])
  })

  it('never allows cash on delivery for alcohol, and always warns', () => {
    const alcohol = types.filter((type) => type.category === 'ruou')
    expect(alcohol.length).toBeGreaterThan(0)
    for (const type of alcohol) {
      expect(type).toMatchObject({ ageRestricted: true, cashlessOnly: true, codAllowed: false })
      expect(type.warningsVi).toContain('dưới 18 tuổi')
    }
    expect(types.filter((type) => type.ageRestricted && type.category !== 'ruou')).toEqual([])
  })

  it('never allows cash on delivery for flowers, live goods and services', () => {
    const barred = types.filter((type) => ['flower', 'live', 'service'].includes(type.shippingClass))
    expect(barred.filter((type) => type.codAllowed)).toEqual([])
  })

  it('describes every type once, without claims or superlatives', () => {
    expect(new Set(types.map((type) => type.descriptionVi)).size).toBe(types.length)
    const claim = /số 1|tốt nhất|ngon nhất|chữa|trị bệnh|tốt cho sức khỏe|bồi bổ|tăng cường|giải độc/iu
    const claimEn = /\b(best|cures?|heals?|healthy|detox|boosts?|number one)\b/i
    expect(types.filter((type) => claim.test(type.descriptionVi))).toEqual([])
    expect(types.filter((type) => claimEn.test(type.descriptionEn))).toEqual([])
  })

  it('files every type under one of the 26 OCOP sets', () => {
    expect(types.filter((type) => type.ocopSet < 1 || type.ocopSet > 26)).toEqual([])
  })
})

describe('vendors', () => {
  it('has 32 approved vendors and one in each of the other four states', () => {
    expect(approved).toHaveLength(32)
    expect(vendors.filter((v) => v.state !== 'approved').map((v) => v.state).sort()).toEqual([
      'changesRequested',
      'draft',
      'submitted',
      'suspended',
    ])
  })

  it('says of every vendor that it is invented', () => {
    expect(vendors.every((vendor) => vendor.isDemo)).toBe(true)
    expect(vendors.every((vendor) => vendor.email.endsWith('@demo.chobatinh.test'))).toBe(true)
    expect(vendors.every((vendor) => vendor.phone.startsWith('0900 000 0'))).toBe(true)
    expect(new Set(vendors.map((vendor) => vendor.nameVi)).size).toBe(vendors.length)
  })

  it('seats every vendor in one of the 120 wards, in the region it names', () => {
    const wrong = vendors.filter((vendor) => wardByCode.get(vendor.wardCode)?.[4] !== vendor.region)
    expect(wrong).toEqual([])
  })

  it('gives organisations a tax code that passes the checksum and cannot be real', () => {
    const organisations = vendors.filter((vendor) => vendor.legalForm !== 'household')
    expect(organisations.filter((vendor) => !hasValidTaxChecksum(vendor.taxCode))).toEqual([])
    expect(organisations.every((vendor) => vendor.taxCode.startsWith('99'))).toBe(true)
  })

  it('gives households a twelve-digit number that cannot be real', () => {
    const households = vendors.filter((vendor) => vendor.legalForm === 'household')
    expect(households.length).toBeGreaterThan(0)
    expect(households.every((vendor) => /^000\d{9}$/.test(vendor.taxCode))).toBe(true)
  })

  it('repeats no tax code', () => {
    expect(new Set(vendors.map((vendor) => vendor.taxCode)).size).toBe(vendors.length)
  })

  it('lists only product types that exist', () => {
    const unknown = vendors.flatMap((v) => v.productSlugs).filter((slug) => !typeBySlug.has(slug))
    expect(unknown).toEqual([])
  })

  it('has an approved seller for every product type, and at least 25 types with several', () => {
    const sellers = new Map<string, number>()
    for (const slug of approved.flatMap((vendor) => vendor.productSlugs)) {
      sellers.set(slug, (sellers.get(slug) ?? 0) + 1)
    }
    expect(types.filter((type) => !sellers.has(type.slug)).map((type) => type.slug)).toEqual([])
    expect([...sellers.values()].filter((count) => count > 1).length).toBeGreaterThanOrEqual(25)
  })

  it('can send or hand over everything it sells', () => {
    const stuck = vendors.flatMap((vendor) =>
      vendor.productSlugs
        .filter((slug) => {
          const cls = typeBySlug.get(slug)?.shippingClass ?? ''
          const ways = vendor.shipping.filter((way) => way.shippingClasses.includes(cls))
          const carried = cls === 'service' || ways.some((way) => way.kind === 'carrier')
          return !carried || !ways.some((way) => way.kind === 'pickup')
        })
        .map((slug) => `${vendor.slug}: ${slug}`),
    )
    expect(stuck).toEqual([])
  })
})

describe('certificates', () => {
  it('belongs to a vendor that sells the product', () => {
    const wrong = certificates.filter((certificate) => {
      const vendor = vendorBySlug.get(certificate.vendorSlug)
      if (!vendor) return true
      return certificate.productSlug !== null && !vendor.productSlugs.includes(certificate.productSlug)
    })
    expect(wrong).toEqual([])
  })

  it('shows no OCOP below three stars, and stars on nothing else', () => {
    const ocop = certificates.filter((certificate) => certificate.scheme === 'ocop')
    expect(ocop.filter(({ stars }) => stars === null || stars < 3 || stars > 5)).toEqual([])
    const others = certificates.filter((certificate) => certificate.scheme !== 'ocop')
    expect(others.filter((certificate) => certificate.stars !== null)).toEqual([])
  })

  it('grants a right to a geographical indication only for products that have one', () => {
    const rights = certificates.filter((certificate) => certificate.scheme === 'gi')
    expect(rights.length).toBeGreaterThan(0)
    const wrong = rights.filter(
      ({ productSlug }) => !typeBySlug.get(productSlug ?? '')?.geographicalIndication,
    )
    expect(wrong).toEqual([])
  })

  it('marks every number as a demonstration and repeats none', () => {
    expect(certificates.every((certificate) => certificate.number.startsWith('DEMO-'))).toBe(true)
    expect(new Set(certificates.map((c) => c.number)).size).toBe(certificates.length)
  })

  it('has some that expire within 90 days and some that have expired', () => {
    const soon = certificates.filter((c) => c.expiresInDays >= 0 && c.expiresInDays <= 90)
    expect(soon.length).toBeGreaterThanOrEqual(6)
    expect(certificates.filter((c) => c.expiresInDays < 0).length).toBeGreaterThanOrEqual(5)
  })
})

describe('search words', () => {
  it('never makes synonyms of words that are only alike without their marks', () => {
    const clash = synonyms.groups.filter((group) => {
      const words = new Set([group.canonical, ...group.equivalents])
      return synonyms.confusables.some((set) => set.filter((word) => words.has(word)).length > 1)
    })
    expect(clash).toEqual([])
  })

  it('keeps a narrower word out of the two-way list', () => {
    const both = synonyms.groups.filter((group) =>
      group.oneWay.some(({ from }) => group.equivalents.includes(from)),
    )
    expect(both).toEqual([])
  })

  it('pairs fifteen tone placements', () => {
    expect(synonyms.tonePairs).toHaveLength(15)
  })
})
