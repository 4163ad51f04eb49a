import type { Core } from '#app/platform/core.server.ts'
import type { Ward } from '../rules/place.ts'
import { gazetteer } from './gazetteer.server.ts'

/** A ward of today with its province and origin region; null for an unknown code. */
export async function ward(core: Core, code: string): Promise<Ward | null> {
  return (await gazetteer(core)).wards.get(code) ?? null
}
