import type { Core } from '#app/platform/core.server.ts'
import { RESET_LETTER } from '../rules/reset-life.ts'
import { accountAfterSale } from './account-after-sale.server.ts'

const money = (amount: bigint) => amount.toString()

/**
 * Everything kept about one person's account, ready to be written as JSON (Law 91/2025/QH15 Art. 4: the right to a copy).
 * Without what opens the account: hashes and secrets.
 */
export async function accountData(core: Core, userId: string) {
  const { db } = core
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true, name: true, phone: true, locale: true, createdAt: true,
      sessions: { select: { createdAt: true, expiresAt: true } },
      addresses: { select: { name: true, phone: true, wardCode: true, addressLine: true } },
      officerPosts: { select: { authorityCode: true } },
    },
  })
  const [staff, carts, purchases, afterSale, complaints, letters, trail] = await Promise.all([
    db.vendorStaff.findMany({ where: { userId }, select: { role: true, vendor: { select: { nameVi: true } } } }),
    db.cart.findMany({ where: { userId, state: 'open' }, select: { touchedAt: true, lines: { select: { variantId: true, quantity: true } } } }),
    purchasesOf(core, userId),
    accountAfterSale(core, userId),
    db.complaint.findMany({ where: { userId }, select: { createdAt: true, topic: true, message: true, answer: true, answeredAt: true } }),
    db.letter.findMany({ where: { to: user.email }, select: { key: true, queuedAt: true, subject: true, text: true }, orderBy: { queuedAt: 'asc' } }),
    db.auditEvent.findMany({ where: { actorUserId: userId }, select: { at: true, action: true }, orderBy: { at: 'asc' }, take: 5000 }),
  ])
  return { madeAt: core.clock.now(), account: user, staff, carts, purchases, ...afterSale, complaints, letters: letters.map(withoutOpeningLinks), trail }
}

/** The text of a letter that opens the account stays in the mailbox it went to. */
function withoutOpeningLinks({ key, text, ...letter }: { key: string; queuedAt: Date; subject: string; text: string }) {
  return { ...letter, text: key.startsWith(RESET_LETTER) ? null : text }
}

async function purchasesOf({ db }: Core, userId: string) {
  const purchases = await db.purchase.findMany({
    where: { userId },
    orderBy: { placedAt: 'asc' },
    include: { vendorOrders: { orderBy: { code: 'asc' }, include: { lines: { orderBy: { position: 'asc' } } } } },
  })
  return purchases.map((purchase) => ({
    code: purchase.code,
    placedAt: purchase.placedAt,
    contact: { name: purchase.contactName, phone: purchase.contactPhone, email: purchase.contactEmail },
    address: [purchase.addressLine, purchase.wardName, purchase.provinceName].join(', '),
    note: purchase.note,
    birthDate: purchase.birthDate,
    method: purchase.method,
    totalDong: money(purchase.totalDong),
    parcels: purchase.vendorOrders.map((order) => ({
      code: order.code,
      state: order.state,
      totalDong: money(order.totalDong),
      shippingDong: money(order.shippingDong),
      lines: order.lines.map((line) => ({
        name: line.nameVi,
        pack: line.packVi,
        quantity: line.quantity,
        unitPriceDong: money(line.unitPriceDong),
      })),
    })),
  }))
}
