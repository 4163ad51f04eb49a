import { nextState } from '#app/domain/shared/state-table.ts'
import type { Database, Transaction } from '#app/platform/database.server.ts'
import { ownedBy } from '../reads/owned-by.server.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import { cartLife, type CartMove } from '../rules/cart-states.ts'

/** The owner's open cart, locked so that what is decided about it stays true; null when there is none. */
export async function lockOpenCart(tx: Transaction, owner: CartOwner): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM cart WHERE state = 'open' AND ${ownedBy(owner)} FOR UPDATE`
  return row?.id ?? null
}

/** Changes the state of a cart. False when the move is not open from where the cart is. */
export async function moveCart(tx: Transaction, cartId: string, move: CartMove): Promise<boolean> {
  const to = nextState(cartLife, 'open', move)
  if (!to) throw new Error(`Nothing leaves an open cart by ${move}`)
  return (await tx.cart.updateMany({ where: { id: cartId, state: 'open' }, data: { state: to } })).count === 1
}

/** A cart is bought, with what was typed at checkout gone in the same statement: a checkout waits for every one. */
export async function closeBoughtCart(tx: Transaction, cartId: string): Promise<boolean> {
  const to = nextState(cartLife, 'open', 'buy')
  const closed = await tx.$executeRaw`
    WITH forgotten AS (DELETE FROM checkout_draft WHERE cart_id = ${cartId}::uuid)
    UPDATE cart SET state = ${to} WHERE id = ${cartId}::uuid AND state = 'open'`
  return closed === 1
}

/** Gives a guest's cart to the account. */
export async function adoptCart(tx: Transaction, cartId: string, userId: string, now: Date): Promise<void> {
  await tx.cart.update({ where: { id: cartId }, data: { userId, touchedAt: now } })
}

/** Bought carts stay as long as their purchases: those are found by them. */
export async function deleteCartsUntouchedSince(db: Database, since: Date): Promise<number> {
  return (await db.cart.deleteMany({ where: { state: { in: ['open', 'merged'] }, touchedAt: { lt: since } } })).count
}

export async function deleteOpenCartsOf(db: Database, userId: string): Promise<void> {
  await db.cart.deleteMany({ where: { userId, state: 'open' } })
}
