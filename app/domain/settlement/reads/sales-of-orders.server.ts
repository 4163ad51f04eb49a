import { dong, shareOf, subtract } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { modeOf, type Sale } from '../rules/postings.ts'
import { pickTaxRate } from '../rules/tax-rates.ts'
import { taxRates } from './tax-rates.server.ts'

type Row = { vendorOrderId: string; vendorId: string; method: PaymentMethod; placedAt: Date; goods: bigint; shipping: bigint; commission: bigint }

/** What these vendor orders sold, with the rates of the moment they were placed; only those that are paid. */
export async function salesOfOrders(db: Transaction, vendorOrderIds: readonly string[]): Promise<Sale[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id AS "vendorOrderId", o.vendor_id AS "vendorId", p.method, o.placed_at AS "placedAt", o.goods_dong AS goods, o.shipping_dong AS shipping,
           (SELECT sum(l.commission_dong) FROM order_line l WHERE l.vendor_order_id = o.id)::bigint AS commission
      FROM vendor_order o JOIN payment p ON p.id = o.paid_by
     WHERE o.id = ANY(${[...vendorOrderIds]}::uuid[]) ORDER BY o.id`
  const rates = await taxRates(db)
  return rows.map(({ vendorOrderId, vendorId, method, placedAt, goods, shipping, commission: charged }) => {
    const commission = dong(charged)
    const vat = pickTaxRate(rates, { kind: 'commission-vat', legalForm: null, categoryPath: [], selfProduced: false, at: placedAt })
    const commissionVat = shareOf(commission, vat?.basisPoints ?? 0)
    const payable = subtract(subtract(dong(goods), commission), commissionVat)
    return { vendorOrderId, vendorId, mode: modeOf(method), parts: { payable, shipping: dong(shipping), commission, commissionVat } }
  })
}
