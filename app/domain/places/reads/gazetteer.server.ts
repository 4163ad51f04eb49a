import type { Core } from '#app/platform/core.server.ts'
import type { Database } from '#app/platform/database.server.ts'
import { isOriginRegion, type Province, type Ward } from '../rules/place.ts'

export type Gazetteer = {
  provinces: Province[]
  wards: ReadonlyMap<string, Ward>
  wardsByProvince: ReadonlyMap<string, Ward[]>
}

/**
 * Provinces and wards change by resolution of the National Assembly, not by anything this program does. So each
 * process reads the 3,321 wards once and keeps them (about 1 MB); a new list arrives with a new version and its restart.
 */
const kept = new WeakMap<Database, Promise<Gazetteer>>()

export function gazetteer(core: Core): Promise<Gazetteer> {
  const known = kept.get(core.db)
  if (known) return known
  const loading = load(core.db)
  kept.set(core.db, loading)
  // A database that was down, or not yet filled, is asked again.
  loading.then(
    ({ provinces }) => provinces.length === 0 && kept.delete(core.db),
    () => kept.delete(core.db),
  )
  return loading
}

async function load(db: Database): Promise<Gazetteer> {
  const [provinceRows, wardRows] = await Promise.all([db.province.findMany(), db.ward.findMany()])
  const byName = new Intl.Collator('vi').compare
  const provinces = provinceRows
    .map(({ code, name, kind }): Province => ({ code, name, kind: kind === 'thanh-pho' ? 'thanh-pho' : 'tinh' }))
    .sort((a, b) => byName(a.name, b.name))
  const byCode = new Map(provinces.map((province) => [province.code, province]))
  const wards = new Map<string, Ward>()
  const wardsByProvince = new Map<string, Ward[]>(provinces.map(({ code }) => [code, []]))
  for (const row of wardRows.sort((a, b) => byName(a.name, b.name))) {
    const province = byCode.get(row.provinceCode)
    if (!province) continue
    const ward: Ward = { code: row.code, name: row.name, kind: kindOf(row.kind), province, originRegion: regionOf(row.originRegion) }
    wards.set(ward.code, ward)
    wardsByProvince.get(province.code)?.push(ward)
  }
  return { provinces, wards, wardsByProvince }
}

function kindOf(kind: string): Ward['kind'] {
  return kind === 'phuong' || kind === 'dac-khu' ? kind : 'xa'
}

function regionOf(region: string | null): Ward['originRegion'] {
  return isOriginRegion(region) ? region : null
}
