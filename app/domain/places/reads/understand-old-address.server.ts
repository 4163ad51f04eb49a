import type { Core } from '#app/platform/core.server.ts'
import { bareUnitName, foldName } from '../rules/fold-name.ts'
import { readOldAddress, type OldAddress } from '../rules/old-address.ts'
import type { Ward } from '../rules/place.ts'
import { gazetteer } from './gazetteer.server.ts'

export type UnderstoodAddress = {
  /** What stood before the ward: house, street, hamlet. */
  addressLine: string
  /** Today's wards this may be. One that is not `partial` is certain; otherwise the person chooses. */
  candidates: { ward: Ward; oldName: string; partial: boolean }[]
}

type OldUnitRow = { wardName: string; districtName: string; provinceName: string; newWardCode: string; partial: boolean }

/** Maps a three-level address of before July 2025 to today's wards through the official table of mergers. */
export async function understandOldAddress(core: Core, text: string): Promise<UnderstoodAddress> {
  const ways = readOldAddress(text.slice(0, 300))
  const [units, { wards }] = await Promise.all([oldUnitsNamed(core, ways), gazetteer(core)])
  for (const way of ways) {
    const candidates = units.filter((unit) => fits(unit, way)).flatMap((unit) => {
      const ward = wards.get(unit.newWardCode)
      const oldName = `${unit.wardName}, ${unit.districtName}, ${unit.provinceName}`
      return ward ? [{ ward, oldName, partial: unit.partial }] : []
    })
    if (candidates.length > 0) return { addressLine: way.line, candidates: candidates.slice(0, 20) }
  }
  return { addressLine: '', candidates: [] }
}

/** One query for all ways of reading; names are folded again in `fits`, which knows unit kinds. */
async function oldUnitsNamed(core: Core, ways: OldAddress[]): Promise<OldUnitRow[]> {
  const names = [...new Set(ways.map((way) => way.ward))].filter((name) => name !== '')
  if (names.length === 0) return []
  return core.db.$queryRaw<OldUnitRow[]>`
    SELECT ward_name AS "wardName", district_name AS "districtName", province_name AS "provinceName",
           new_ward_code AS "newWardCode", partial
      FROM old_unit
     WHERE lower(unaccent(ward_name)) LIKE ANY(${names.map((name) => `%${lastWord(name)}`)})
     ORDER BY id`
}

function fits(unit: OldUnitRow, way: OldAddress): boolean {
  return (
    bareUnitName(unit.wardName) === way.ward &&
    (way.district === null || bareUnitName(unit.districtName) === way.district) &&
    (way.province === null || foldName(unit.provinceName) === way.province)
  )
}

/** Only letters and digits, so it is safe inside a pattern. */
function lastWord(foldedName: string): string {
  return foldedName.slice(foldedName.lastIndexOf(' ') + 1)
}
