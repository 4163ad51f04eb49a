import type { ChangeState } from './rules/listing-change-states.ts'

/** A new listing or a sensitive change waits for an officer. */
export type ListingSubmitted = { type: 'listingSubmitted'; changeId: string; productId: string; vendorId: string }

/** An officer has decided; the note is in the change. */
export type ListingDecided = {
  type: 'listingDecided'
  changeId: string
  productId: string
  vendorId: string
  decision: Extract<ChangeState, 'approved' | 'changeRequested' | 'rejected'>
}

/** Something that shoppers see or find has changed, or the product went on or off sale: index it anew. */
export type ProductChanged = { type: 'productChanged'; productId: string }

/** An officer took it off sale. */
export type ProductSuspended = { type: 'productSuspended'; productId: string; vendorId: string }

/** The officer's reason is gone: on sale again. */
export type ProductReinstated = { type: 'productReinstated'; productId: string; vendorId: string }

export type CatalogEvent = ListingSubmitted | ListingDecided | ProductChanged | ProductSuspended | ProductReinstated
