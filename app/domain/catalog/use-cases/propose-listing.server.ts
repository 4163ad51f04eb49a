import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ListingSubmitted } from '../events.ts'
import type { Listing } from '../rules/listing.ts'
import type { SensitiveReason } from '../rules/sensitive-fields.ts'
import { insertChange, type KeptChange } from '../store/listing-changes.server.ts'
import type { KeptProduct } from '../store/products.server.ts'
import { vendorActor } from './lock-in-scope.server.ts'
import { moveChange } from './move-change.server.ts'

export type Proposal = {
  product: KeptProduct
  open: KeptChange | null
  /** Null for a new listing. */
  before: Listing | null
  proposed: Listing
  reasons: SensitiveReason[]
}

/** Puts a listing before the officers in place of the one that was open. Returns the id of the change. */
export async function proposeListing(core: Core, tx: Transaction, scope: VendorScope, { product, open, before, proposed, reasons }: Proposal): Promise<string> {
  const actor = vendorActor(scope)
  if (open) await moveChange(core, tx, { product, change: open, move: 'supersede', actor })
  const kind = before ? 'edit' : 'new'
  const submitted = { submittedAt: core.clock.now(), submittedBy: scope.userId }
  const changeId = await insertChange(tx, { productId: product.id, kind, before, proposed, reasons, ...submitted })
  await recordAudit(core, tx, {
    actor,
    action: 'listing.submit',
    subject: { type: 'product', id: product.id },
    vendorId: product.vendorId,
    authorityCode: product.authorityCode,
    detail: { changeId, kind, reasons: reasons.join(',') },
  })
  const { id: productId, vendorId } = product
  await core.announce(tx, { type: 'listingSubmitted', changeId, productId, vendorId } satisfies ListingSubmitted)
  return changeId
}
