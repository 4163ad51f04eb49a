import { restoreListing } from './kept-listing.ts'
import type { Listing } from './listing.ts'

/** An open change of a product, as it is kept. */
export type OpenChange = { id: string; kind: string; proposed: unknown }

/** What the vendor goes on editing: the change that waits or was sent back, otherwise the listing itself. */
export function workingCopy(live: Listing, open: OpenChange | null): Listing {
  return open?.kind === 'edit' ? restoreListing(open.proposed) : live
}

/** Says which state of the listing a form was made from; a form with another token is stale. */
export function editToken(version: number, open: OpenChange | null): string {
  return `${version}.${open?.id ?? ''}`
}
