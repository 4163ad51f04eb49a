import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ProductChanged } from '../events.ts'
import { listingDiff } from '../rules/listing-diff.ts'
import { sameValue, type Listing } from '../rules/listing.ts'
import { planEdit } from '../rules/plan-edit.ts'
import { restoreListing } from '../rules/kept-listing.ts'
import type { KeptChange } from '../store/listing-changes.server.ts'
import { keepApprovedPrices, writeListing, type KeptProduct } from '../store/products.server.ts'
import { vendorActor } from './lock-in-scope.server.ts'
import { moveChange } from './move-change.server.ts'
import { proposeListing } from './propose-listing.server.ts'

type Edit = { product: KeptProduct; open: KeptChange | null; wanted: Listing }

/** Shows the harmless part of an edit and puts the whole before an officer when some of it is sensitive. */
export async function editApproved(
  core: Core,
  tx: Transaction,
  scope: VendorScope,
  { product, open, wanted }: Edit,
): Promise<{ outcome: 'saved' | 'waiting'; notSubmitted: null }> {
  const live = product.listing
  const { shown, proposal } = planEdit(live, wanted, vietnamDay(core.clock.now()), product.approvedPrices)
  if (!sameValue(live, shown)) await show(core, tx, scope, product, shown)
  if (!proposal) {
    if (open) await moveChange(core, tx, { product, change: open, move: 'takeBack', actor: vendorActor(scope) })
    return { outcome: 'saved', notSubmitted: null }
  }
  const isAlreadyWaiting = open?.state === 'submitted' && sameValue(restoreListing(open.proposed), proposal.listing)
  if (!isAlreadyWaiting) {
    await proposeListing(core, tx, scope, { product, open, before: shown, proposed: proposal.listing, reasons: proposal.reasons })
  }
  return { outcome: 'waiting', notSubmitted: null }
}

async function show(core: Core, tx: Transaction, scope: VendorScope, product: KeptProduct, shown: Listing): Promise<void> {
  await keepApprovedPrices(tx, product.id)
  await writeListing(tx, product, shown)
  const { fields, variants } = listingDiff(product.listing, shown)
  await recordAudit(core, tx, {
    actor: vendorActor(scope),
    action: 'product.edit',
    subject: { type: 'product', id: product.id },
    vendorId: product.vendorId,
    authorityCode: product.authorityCode,
    detail: {
      fields: fields.map(({ field }) => field).join(','),
      prices: variants
        .flatMap((variant) => variant.fields.map((difference) => ({ variant: variant.variantId, ...difference })))
        .filter(({ field }) => field === 'priceDong')
        .map(({ variant, before, after }) => `${variant}: ${before} → ${after}`)
        .join('; '),
    },
  })
  await core.announce(tx, { type: 'productChanged', productId: product.id } satisfies ProductChanged)
}
