import type { Core } from '#app/platform/core.server.ts'
import type { Province } from '../rules/place.ts'
import { gazetteer } from './gazetteer.server.ts'

/** Today's 34 provinces and cities, by name. */
export async function provinces(core: Core): Promise<Province[]> {
  return (await gazetteer(core)).provinces
}
