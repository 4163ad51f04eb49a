import type { Database, Transaction } from '#app/platform/database.server.ts'
import { ownedBy } from '../reads/owned-by.server.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import type { CheckoutDraft } from '../rules/checkout-draft.ts'

/** False when the owner has no open cart. Not worth a wait for the disk, like the cart. */
export async function keepDraft(db: Database, owner: CartOwner, content: CheckoutDraft, now: Date): Promise<boolean> {
  const kept = await db.$queryRaw<unknown[]>`
    INSERT INTO checkout_draft (cart_id, content, updated_at)
    SELECT id, ${JSON.stringify(content)}::jsonb, ${now} FROM cart WHERE state = 'open' AND ${ownedBy(owner)}
    ON CONFLICT (cart_id) DO UPDATE SET content = excluded.content, updated_at = excluded.updated_at
    RETURNING set_config('synchronous_commit', 'off', true)`
  return kept.length > 0
}

/** What the guest typed comes along to the account, unless something is there already. */
export async function moveDraft(tx: Transaction, from: string, into: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE checkout_draft SET cart_id = ${into}::uuid
     WHERE cart_id = ${from}::uuid AND NOT EXISTS (SELECT FROM checkout_draft WHERE cart_id = ${into}::uuid)`
  await deleteDraft(tx, from)
}

async function deleteDraft(tx: Transaction, cartId: string): Promise<void> {
  await tx.checkoutDraft.deleteMany({ where: { cartId } })
}

export async function deleteDraftsOlderThan(db: Database, before: Date): Promise<number> {
  return (await db.checkoutDraft.deleteMany({ where: { updatedAt: { lt: before } } })).count
}
