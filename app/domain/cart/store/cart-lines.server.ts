import { newId } from '#app/domain/shared/ids.ts'
import { brokenConstraint } from '#app/platform/broken-constraint.server.ts'
import type { Database, Transaction } from '#app/platform/database.server.ts'
import { ownedBy } from '../reads/owned-by.server.ts'
import { MAX_LINES, MAX_QUANTITY } from '../rules/cart-limits.ts'
import type { CartOwner } from '../rules/cart-owner.ts'

/** `newCartId`: of a cart that was made for it. `quantity`: what the line has now, null when nothing was written. */
export type LinePut = { isForSale: boolean; cartId: string | null; newCartId: string | null; quantity: number | null }

type NewLine = { owner: CartOwner; newTokenHash: string; variantId: string; quantity: number; key: string | null; now: Date }

/**
 * Adds pieces of a variant that is for sale to the owner's open cart, which is made when there is none; in one
 * statement. The key of a form that was sent before changes nothing; a sum over the limit stops at it. Two at once for an
 * account without a cart end in one (`cart_one_open_per_user`); a line over `MAX_LINES` is `full` (`cart_line_limit`, which
 * counts after the cart is locked). A cart is worth no wait for the disk: after a power cut the last second of putting may
 * be gone.
 */
export async function putLine(db: Database, { owner, newTokenHash, variantId, quantity, key, now }: NewLine): Promise<LinePut | 'full'> {
  const put = db.$queryRaw<LinePut[]>`
    WITH for_sale AS (
      SELECT v.id FROM variant v JOIN product p ON p.id = v.product_id JOIN vendor s ON s.id = p.vendor_id
       WHERE v.id = ${variantId}::uuid AND v.is_active AND p.state = 'published' AND s.state = 'approved'
    ), mine AS (
      UPDATE cart SET touched_at = ${now} WHERE state = 'open' AND ${ownedBy(owner)} RETURNING id
    ), made AS (
      INSERT INTO cart (id, token_hash, user_id, state, created_at, touched_at)
      SELECT ${newId()}::uuid, ${newTokenHash}, ${owner.userId}::uuid, 'open', ${now}, ${now} FROM for_sale
       WHERE NOT EXISTS (SELECT FROM mine)
      ON CONFLICT (user_id) WHERE state = 'open' DO UPDATE SET touched_at = excluded.touched_at
      RETURNING id
    ), put AS (
      INSERT INTO cart_line AS l (id, cart_id, variant_id, quantity, added_at, put_key)
      SELECT ${newId()}::uuid, cart.id, for_sale.id, ${quantity}, ${now}, ${key}
        FROM for_sale, (SELECT id FROM mine UNION ALL SELECT id FROM made) AS cart
      ON CONFLICT (cart_id, variant_id) DO UPDATE
        SET quantity = least(${MAX_QUANTITY}, l.quantity + excluded.quantity), put_key = excluded.put_key
        WHERE l.put_key IS NULL OR excluded.put_key IS NULL OR l.put_key <> excluded.put_key
      RETURNING quantity
    )
    SELECT EXISTS (SELECT FROM for_sale) AS "isForSale",
      coalesce((SELECT id FROM mine), (SELECT id FROM made)) AS "cartId", (SELECT id FROM made) AS "newCartId",
      (SELECT quantity FROM put) AS quantity, set_config('synchronous_commit', 'off', true)`
  try {
    const [row] = await put
    if (!row) throw new Error('A select of constants always has a row')
    return row
  } catch (error) {
    if (brokenConstraint(error) === 'cart_line_limit') return 'full'
    throw error
  }
}

/** False when the owner's open cart has no such line. */
export async function setLineQuantity(db: Database, owner: CartOwner, variantId: string, quantity: number, now: Date): Promise<boolean> {
  const changed = await db.$executeRaw`
    WITH touched AS (UPDATE cart SET touched_at = ${now} WHERE state = 'open' AND ${ownedBy(owner)} RETURNING id)
    UPDATE cart_line SET quantity = ${quantity} FROM touched
     WHERE cart_line.cart_id = touched.id AND cart_line.variant_id = ${variantId}::uuid`
  return changed > 0
}

export async function deleteLine(db: Database, owner: CartOwner, variantId: string, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH touched AS (UPDATE cart SET touched_at = ${now} WHERE state = 'open' AND ${ownedBy(owner)} RETURNING id)
    DELETE FROM cart_line USING touched
     WHERE cart_line.cart_id = touched.id AND cart_line.variant_id = ${variantId}::uuid`
}

/** Adds the lines of one cart to another; sums stop at the limit, and so does the number of lines. */
export async function pourLines(tx: Transaction, from: string, into: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO cart_line AS l (id, cart_id, variant_id, quantity, added_at)
    SELECT gen_random_uuid(), ${into}::uuid, g.variant_id, g.quantity, ${now}
      FROM cart_line g LEFT JOIN cart_line o ON o.cart_id = ${into}::uuid AND o.variant_id = g.variant_id
     WHERE g.cart_id = ${from}::uuid
     ORDER BY o.id IS NULL, g.added_at
     LIMIT greatest(0, ${MAX_LINES}::int - (SELECT count(*) FROM cart_line k WHERE k.cart_id = ${into}::uuid
       AND NOT EXISTS (SELECT FROM cart_line b WHERE b.cart_id = ${from}::uuid AND b.variant_id = k.variant_id)))
    ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = least(${MAX_QUANTITY}, l.quantity + excluded.quantity)`
}

export function linesOf(tx: Transaction, cartId: string): Promise<{ variantId: string; quantity: number }[]> {
  return tx.cartLine.findMany({
    where: { cartId },
    select: { variantId: true, quantity: true },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
}
