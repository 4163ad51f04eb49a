import type { Database, Transaction } from '#app/platform/database.server.ts'

export type Ties = { isOfficer: boolean; worksForVendor: boolean; openOrders: number }

/** Orders that still move towards the buyer. */
const UNDER_WAY = ['awaitingPayment', 'placed', 'accepted', 'packed', 'shipped']

/** What binds a person to the market besides having bought there; also inside a transaction. */
export async function tiesOf(db: Database | Transaction, userId: string): Promise<Ties> {
  const [posts, places, openOrders] = [
    await db.officerPost.count({ where: { userId } }),
    await db.vendorStaff.count({ where: { userId } }),
    await db.vendorOrder.count({ where: { purchase: { userId }, state: { in: UNDER_WAY } } }),
  ]
  return { isOfficer: posts > 0, worksForVendor: places > 0, openOrders }
}
