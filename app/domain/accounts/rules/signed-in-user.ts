import type { VendorRole } from './scopes.ts'

/** Who is signed in, with what they may be: enough for every guard and for the head of the page. */
export type SignedInUser = {
  id: string
  name: string
  email: string
  locale: string
  vendors: { vendorId: string; role: VendorRole }[]
  /** An officer of one authority, or with `authorityCode: null` the floor operator. */
  officer: { authorityCode: string | null } | null
  sessionExpiresAt: Date
}
