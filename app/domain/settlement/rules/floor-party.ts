import type { Party } from './settlement-party.ts'

type Settings = { readonly FLOOR_NAME: string; readonly FLOOR_TAX_CODE?: string | undefined; readonly FLOOR_ADDRESS?: string | undefined }

/** The operator of the floor as it stands on statements. */
export function floorParty({ FLOOR_NAME, FLOOR_TAX_CODE, FLOOR_ADDRESS }: Settings): Party {
  return { name: FLOOR_NAME, taxCode: FLOOR_TAX_CODE ?? null, address: FLOOR_ADDRESS ?? '', bank: null }
}
