import { gazetteer } from '#app/domain/places/reads/gazetteer.server.ts'
import { addressOf } from '#app/domain/places/rules/place.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { SavedAddress } from '../rules/saved-address.ts'

/** The person's addresses, the newest first. */
export async function savedAddresses(core: Core, userId: string): Promise<SavedAddress[]> {
  const [rows, { wards }] = await Promise.all([
    core.db.savedAddress.findMany({ where: { userId }, orderBy: { id: 'desc' } }),
    gazetteer(core),
  ])
  return rows.map(({ id, name, phone, wardCode, addressLine }) => {
    const ward = wards.get(wardCode)
    const fullAddress = ward ? addressOf(addressLine, ward) : addressLine
    return { id, name, phone, wardCode, provinceCode: ward?.province.code ?? null, addressLine, fullAddress }
  })
}
