import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { newId } from '#app/domain/shared/ids.ts'
import type { Database } from '#app/platform/database.server.ts'

type WardFile = {
  provinces: { code: string; name: string; kind: string }[]
  /** code, name, kind, province code, historic region */
  wards: [string, string, string, string, string | null][]
}
/** old ward, old district, old province, code of today's ward, 1 when only a part went there */
type OldUnitFile = [string, string, string, string, 0 | 1][]
type CategoryFile = {
  slug: string
  nameVi: string
  nameEn: string
  parent: string | null
  position: number
  descriptionVi: string
  descriptionEn: string
}[]

/** Two authorities for three historic provinces: since 1 July 2025 Bình Thuận is in Lâm Đồng, Ninh Thuận in Khánh Hòa. */
const authorities = [
  { code: 'lam-dong', provinceCode: '68', nameVi: 'Sở Công Thương Lâm Đồng', nameEn: 'Lâm Đồng Department of Industry and Trade' },
  { code: 'khanh-hoa', provinceCode: '56', nameVi: 'Sở Công Thương Khánh Hòa', nameEn: 'Khánh Hòa Department of Industry and Trade' },
]

/** 3 %, from before the market opened. */
const firstRate = { basisPoints: 300, effectiveFrom: new Date('2026-01-01T00:00:00+07:00') }

/**
 * Taxes as the texts read for this market say; an operator with a bookkeeper goes on from here in the table of rates.
 * Withheld from households and farms: VAT 1 % (Decree 117/2025) and PIT 0.5 % (Decree 253/2026, annex), goods sold by
 * trade. VAT on the commission, a service: 8 % until the end of 2026 (Resolution 204/2025/QH15), then 10 %.
 */
const firstTaxRates = [
  { kind: 'commission-vat', legalForm: null, basisPoints: 800, basis: 'Nghị quyết 204/2025/QH15', from: '2026-01-01', to: '2027-01-01' },
  { kind: 'commission-vat', legalForm: null, basisPoints: 1000, basis: 'Luật Thuế GTGT 48/2024/QH15', from: '2027-01-01', to: null },
  ...['household', 'farm'].flatMap((legalForm) => [
    { kind: 'withheld-vat', legalForm, basisPoints: 100, basis: 'Nghị định 117/2025/NĐ-CP', from: '2026-01-01', to: null },
    { kind: 'withheld-pit', legalForm, basisPoints: 50, basis: 'Nghị định 253/2026/NĐ-CP, phụ lục', from: '2026-01-01', to: null },
  ]),
]

/**
 * What every market needs, demo or not: provinces, wards, the units they were made of, authorities, categories and the
 * first rates of commission and tax. Adds what is missing; safe to run at every start, also by several processes at once.
 */
export async function fillReferenceData(db: Database): Promise<void> {
  await fillPlaces(db)
  await db.authority.createMany({ data: authorities, skipDuplicates: true })
  await fillCategories(db)
  await fillFirstRates(db)
}

async function fillPlaces(db: Database): Promise<void> {
  const { provinces, wards } = read<WardFile>('wards.json')
  if ((await db.ward.count()) < wards.length) {
    await db.province.createMany({ data: provinces, skipDuplicates: true })
    await db.ward.createMany({
      data: wards.map(([code, name, kind, provinceCode, originRegion]) => ({ code, name, kind, provinceCode, originRegion })),
      skipDuplicates: true,
    })
  }
  const oldUnits = read<OldUnitFile>('old-units.json')
  if ((await db.oldUnit.count()) < oldUnits.length) {
    const rows = oldUnits.map(([wardName, districtName, provinceName, newWardCode, partial], index) => ({
      id: index + 1,
      wardName,
      districtName,
      provinceName,
      newWardCode,
      partial: partial === 1,
    }))
    await db.oldUnit.createMany({ data: rows, skipDuplicates: true })
  }
}

/** Parents first, for the foreign key. */
async function fillCategories(db: Database): Promise<void> {
  const rows = read<CategoryFile>('categories.json').map(({ parent, ...category }) => ({ ...category, parentSlug: parent }))
  const [children, parents] = [rows.filter((row) => row.parentSlug), rows.filter((row) => !row.parentSlug)]
  await db.category.createMany({ data: parents, skipDuplicates: true })
  await db.category.createMany({ data: children, skipDuplicates: true })
}

/** The lock keeps two processes that start together from both finding none. */
async function fillFirstRates(db: Database): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(7253)`
    const known = await tx.commissionRate.count({ where: { vendorId: null, categorySlug: null } })
    if (known === 0) await tx.commissionRate.create({ data: { id: newId(), ...firstRate } })
    if ((await tx.taxRate.count()) > 0) return
    const midnight = (day: string) => new Date(`${day}T00:00:00+07:00`)
    await tx.taxRate.createMany({
      data: firstTaxRates.map(({ from, to, ...rate }) => ({ id: newId(), ...rate, effectiveFrom: midnight(from), effectiveTo: to && midnight(to) })),
    })
  })
}

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(resolve('prisma/seed/data', name), 'utf8')) as Content
}
