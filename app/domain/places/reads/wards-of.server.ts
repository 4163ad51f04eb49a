import type { Core } from '#app/platform/core.server.ts'
import type { Ward } from '../rules/place.ts'
import { gazetteer } from './gazetteer.server.ts'

/** The wards of a province, by name; empty for an unknown code. */
export async function wardsOf(core: Core, provinceCode: string): Promise<Ward[]> {
  return (await gazetteer(core)).wardsByProvince.get(provinceCode) ?? []
}
