import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { keepListing } from '../rules/kept-listing.ts'
import type { Listing } from '../rules/listing.ts'
import { isChangeState, openChangeStates, type ChangeState } from '../rules/listing-change-states.ts'
import type { SensitiveReason } from '../rules/sensitive-fields.ts'

export type KeptChange = {
  id: string
  productId: string
  kind: 'new' | 'edit'
  state: ChangeState
  proposed: unknown
  decidedBy: string | null
  decidedAt: Date | null
}

/** The change that waits or was sent back; call with the product locked. */
export async function findOpenChange(tx: Transaction, productId: string): Promise<KeptChange | null> {
  const row = await tx.listingChange.findFirst({
    where: { productId, state: { in: [...openChangeStates] } },
    orderBy: { submittedAt: 'desc' },
  })
  return row && kept(row)
}

/** Which product a change belongs to: it is locked before the change is read. */
export async function productOfChange(tx: Transaction, changeId: string): Promise<string | null> {
  const row = await tx.listingChange.findUnique({ where: { id: changeId }, select: { productId: true } })
  return row?.productId ?? null
}

/** Call with the product locked. */
export async function readChange(tx: Transaction, changeId: string): Promise<KeptChange> {
  return kept(await tx.listingChange.findUniqueOrThrow({ where: { id: changeId } }))
}

export type NewChange = {
  productId: string
  kind: 'new' | 'edit'
  /** Null for a new listing. */
  before: Listing | null
  proposed: Listing
  reasons: SensitiveReason[]
  submittedAt: Date
  submittedBy: string
}

export async function insertChange(tx: Transaction, change: NewChange): Promise<string> {
  const id = newId()
  await tx.listingChange.create({
    data: {
      ...change,
      id,
      state: 'submitted',
      before: change.before ? keepListing(change.before) : {},
      proposed: keepListing(change.proposed),
    },
  })
  return id
}

/** Called by `move-change` alone. */
export async function writeChangeState(
  tx: Transaction,
  changeId: string,
  columns: { state: ChangeState; decidedAt?: Date; decidedBy?: string; note?: string | null },
): Promise<void> {
  await tx.listingChange.update({ where: { id: changeId }, data: columns })
}

export async function nameOfUser(tx: Transaction, userId: string): Promise<string> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { name: true } })
  return user?.name ?? ''
}

function kept(row: { id: string; productId: string; kind: string; state: string; proposed: unknown; decidedBy: string | null; decidedAt: Date | null }): KeptChange {
  const { id, productId, kind, state, proposed, decidedBy, decidedAt } = row
  if (!isChangeState(state)) throw new Error(`Listing change ${id} is in an unknown state`)
  return { id, productId, kind: kind === 'new' ? 'new' : 'edit', state, proposed, decidedBy, decidedAt }
}
