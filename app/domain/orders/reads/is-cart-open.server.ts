import type { Transaction } from '#app/platform/database.server.ts'

/** Whether there is such a cart and it was neither bought nor merged. */
export async function isCartOpen(db: Transaction, cartId: string): Promise<boolean> {
  return (await db.cart.count({ where: { id: cartId, state: 'open' } })) > 0
}
