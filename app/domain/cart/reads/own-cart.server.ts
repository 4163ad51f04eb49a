import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { CartOwner } from '../rules/cart-owner.ts'
import type { CartState } from '../rules/cart-states.ts'
import type { CheckoutDraft } from '../rules/checkout-draft.ts'
import { ownedBy } from './owned-by.server.ts'

export type OwnCart = { id: string; state: CartState; draft: CheckoutDraft }

type Row = { id: string; state: CartState; content: CheckoutDraft | null }

/** The owner's open cart with what was typed at checkout, or null. */
export async function openCart(core: Core, owner: CartOwner): Promise<OwnCart | null> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT cart.id, cart.state, d.content FROM cart LEFT JOIN checkout_draft d ON d.cart_id = cart.id
     WHERE cart.state = 'open' AND ${ownedBy(owner)}`
  return asCart(rows[0])
}

/** A cart by its id in any state, if it is this owner's: the order button of a cart that was bought meanwhile names it. */
export async function ownCart(core: Core, owner: CartOwner, cartId: string): Promise<OwnCart | null> {
  if (!isId(cartId)) return null
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT cart.id, cart.state, d.content FROM cart LEFT JOIN checkout_draft d ON d.cart_id = cart.id
     WHERE cart.id = ${cartId}::uuid AND ${ownedBy(owner)}`
  return asCart(rows[0])
}

function asCart(row: Row | undefined): OwnCart | null {
  return row ? { id: row.id, state: row.state, draft: row.content ?? {} } : null
}
