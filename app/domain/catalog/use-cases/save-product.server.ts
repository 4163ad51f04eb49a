import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { forbiddenClaims, type ForbiddenClaim } from '../rules/forbidden-claims.ts'
import { sameValue, type Listing } from '../rules/listing.ts'
import { missingFromListing, type ChecklistItem } from '../rules/listing-checklist.ts'
import { wasApproved } from '../rules/product-states.ts'
import { faultyFields, wantedListing, type ListingInput } from '../rules/wanted-listing.ts'
import { editToken, workingCopy } from '../rules/working-copy.ts'
import { categoryPath } from '../store/categories.server.ts'
import { findOpenChange, type KeptChange } from '../store/listing-changes.server.ts'
import { mayShowPictures, writeListing, type KeptProduct } from '../store/products.server.ts'
import { editApproved } from './edit-approved.server.ts'
import { lockForVendor, vendorActor } from './lock-in-scope.server.ts'
import { submitLocked, type SubmitProblem } from './submit-product.server.ts'

export type SaveProductInput = {
  productId: string
  /** `editToken` of the state the form was made from. */
  token: string
  listing: ListingInput
  /** Also send a draft to the officers. */
  submit: boolean
}

export type SaveProductProblem =
  | { kind: 'notFound' }
  /** Somebody else of the cooperative has saved since, or an officer has decided. */
  | { kind: 'stale' }
  | { kind: 'closed' }
  | { kind: 'invalid'; fields: string[] }
  | { kind: 'unknownCategory' }
  | { kind: 'foreignPicture' }
  | { kind: 'forbiddenClaims'; claims: ForbiddenClaim[] }
  /** An approved or waiting listing must stay complete. */
  | { kind: 'incomplete'; missing: ChecklistItem[] }

export type SavedProduct = {
  /** `waiting`: something of it waits for an officer. */
  outcome: 'saved' | 'waiting'
  /** Why a draft was kept but not sent, when that was asked for. */
  notSubmitted: SubmitProblem | null
}

/**
 * Keeps what the vendor typed. A draft changes at once. Of an approved listing the harmless part shows at once and a
 * sensitive change waits for an officer, while the listing stays as it was (R13).
 */
export async function saveProduct(
  core: Core,
  scope: VendorScope,
  input: SaveProductInput,
): Promise<Result<SavedProduct, SaveProductProblem>> {
  return transact(core, async (tx): Promise<Result<SavedProduct, SaveProductProblem>> => {
    const product = await lockForVendor(tx, scope, input.productId)
    if (!product) return refuse({ kind: 'notFound' })
    if (product.state === 'rejected') return refuse({ kind: 'closed' })
    const open = await findOpenChange(tx, product.id)
    if (input.token !== editToken(product.version, open)) return refuse({ kind: 'stale' })
    const wanted = withOwnMark(product, wantedListing(input.listing, vietnamDay(core.clock.now())))
    const problem = await problemOf(core, tx, { product, open, wanted, input: input.listing })
    if (problem) return refuse(problem)
    if (wasApproved(product.state)) return done(await editApproved(core, tx, scope, { product, open, wanted }))
    return saveUnapproved(core, tx, scope, { product, wanted, submit: input.submit })
  })
}

/** Only who is withheld from is asked for the mark; for all others it stays as it is. */
function withOwnMark({ legalForm, listing }: KeptProduct, wanted: Listing): Listing {
  return mayBeWithheldFrom(legalForm) ? wanted : { ...wanted, selfProduced: listing.selfProduced }
}

type Attempt = { product: KeptProduct; open: KeptChange | null; wanted: Listing; input: ListingInput }

async function problemOf(core: Core, tx: Transaction, { product, open, wanted, input }: Attempt): Promise<SaveProductProblem | null> {
  const working = workingCopy(product.listing, open)
  const knownVariants = new Set([...product.listing.variants, ...working.variants].map(({ id }) => id))
  const fields = faultyFields(wanted, knownVariants, input)
  if (fields.length > 0) return { kind: 'invalid', fields }
  const claims = forbiddenClaims(wanted, vietnamDay(core.clock.now()))
  if (claims.length > 0) return { kind: 'forbiddenClaims', claims }
  const path = await categoryPath(tx, wanted.categorySlug)
  if (path.length === 0) return { kind: 'unknownCategory' }
  const pictureIds = wanted.pictures.map(({ id }) => id)
  if (!(await mayShowPictures(tx, product.vendorId, product.id, pictureIds))) return { kind: 'foreignPicture' }
  const missing = wasApproved(product.state) || product.state === 'submitted' ? missingFromListing(wanted, path) : []
  return missing.length > 0 ? { kind: 'incomplete', missing } : null
}

async function saveUnapproved(
  core: Core,
  tx: Transaction,
  scope: VendorScope,
  { product, wanted, submit }: { product: KeptProduct; wanted: Listing; submit: boolean },
): Promise<Result<SavedProduct, SaveProductProblem>> {
  const listing = withPutAside(product.listing, wanted)
  const isChanged = !sameValue(product.listing, listing)
  if (isChanged) {
    await writeListing(tx, product, listing)
    await recordAudit(core, tx, {
      actor: vendorActor(scope),
      action: 'product.save',
      subject: { type: 'product', id: product.id },
      vendorId: product.vendorId,
    })
  }
  const wasWaiting = product.state === 'submitted'
  if (wasWaiting && !isChanged) return done({ outcome: 'waiting', notSubmitted: null })
  if (!submit && !wasWaiting) return done({ outcome: 'saved', notSubmitted: null })
  const submitted = await submitLocked(core, tx, scope, { ...product, listing })
  return done(submitted.ok ? { outcome: 'waiting', notSubmitted: null } : { outcome: 'saved', notSubmitted: submitted.problem })
}

/** A pack that the form left out is taken off sale; packs are never deleted. */
function withPutAside(before: Listing, wanted: Listing): Listing {
  const missing = before.variants.filter(({ id }) => !wanted.variants.some((variant) => variant.id === id))
  return { ...wanted, variants: [...wanted.variants, ...missing.map((variant) => ({ ...variant, isActive: false }))] }
}
