import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { finalStates } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { maskContact } from '../rules/masked-contact.ts'
import { isToDo, orderTabs, statesOfTab, type OrderTab } from '../rules/order-tabs.ts'
import { vendorOrderLife, type VendorOrderState } from '../rules/vendor-order-states.ts'

export const ORDERS_ON_A_PAGE = 50

export type VendorOrderRow = {
  id: string
  code: string
  state: VendorOrderState
  placedAt: Date
  acceptBy: Date | null
  total: Dong
  isCash: boolean
  isPickup: boolean
  shippingNameVi: string
  shippingNameEn: string
  buyerName: string
  provinceName: string
  note: string
  lines: { nameVi: string; nameEn: string; packVi: string; packEn: string; quantity: number }[]
}

export type VendorOrders = { counts: Record<OrderTab, number>; orders: VendorOrderRow[]; pageCount: number }

/** `text` searches all tabs by order code, phone or name, with or without diacritics; it shows one page of hits. */
export type VendorOrdersFilter = { tab: OrderTab; text?: string; page?: number }

type Row = {
  id: string
  code: string
  state: VendorOrderState
  placed_at: Date
  accept_by: Date | null
  total_dong: bigint
  method: string
  shipping_kind: string
  shipping_name_vi: string
  shipping_name_en: string
  contact_name: string
  province_name: string
  note: string
  lines: VendorOrderRow['lines']
}

/**
 * One query for the counts of the tabs, one for the page. Without `accept_by` an order never reached the vendor: it was
 * called off before it was paid.
 */
export async function vendorOrders(core: Core, scope: VendorScope, filter: VendorOrdersFilter): Promise<VendorOrders> {
  const [counts, rows] = await Promise.all([countTabs(core, scope), pageOfOrders(core, scope, filter)])
  const isSearch = (filter.text ?? '') !== ''
  return {
    counts,
    orders: rows.map(asOrder),
    pageCount: isSearch ? 1 : Math.max(1, Math.ceil(counts[filter.tab] / ORDERS_ON_A_PAGE)),
  }
}

async function countTabs(core: Core, scope: VendorScope): Promise<Record<OrderTab, number>> {
  const rows = await core.db.$queryRaw<{ state: VendorOrderState; count: number }[]>`
    SELECT state, count(*)::int AS count FROM vendor_order WHERE vendor_id = ${scope.vendorId}::uuid AND accept_by IS NOT NULL GROUP BY state`
  const ofState = new Map(rows.map((row) => [row.state, row.count]))
  const ofTab = (tab: OrderTab) => statesOfTab[tab].reduce((sum, state) => sum + (ofState.get(state) ?? 0), 0)
  return Object.fromEntries(orderTabs.map((tab) => [tab, ofTab(tab)])) as Record<OrderTab, number>
}

function pageOfOrders(core: Core, scope: VendorScope, { tab, text = '', page = 1 }: VendorOrdersFilter): Promise<Row[]> {
  const isSearch = text !== ''
  const states = isSearch ? orderTabs.flatMap((each) => statesOfTab[each]) : [...statesOfTab[tab]]
  const oldestFirst = !isSearch && isToDo(tab)
  return core.db.$queryRaw<Row[]>`
    SELECT o.id, o.code, o.state, o.placed_at, o.accept_by, o.total_dong, o.method, o.shipping_kind,
      o.shipping_name_vi, o.shipping_name_en, p.contact_name, p.province_name, p.note,
      (SELECT coalesce(json_agg(json_build_object('nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi,
          'packEn', l.pack_en, 'quantity', l.quantity) ORDER BY l.position), '[]')
        FROM order_line l WHERE l.vendor_order_id = o.id) AS lines
    FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id
    WHERE o.vendor_id = ${scope.vendorId}::uuid AND o.state = ANY(${states}) AND o.accept_by IS NOT NULL AND ${isSearch ? matches(text) : Prisma.sql`true`}
    ORDER BY ${oldestFirst ? Prisma.sql`o.placed_at, o.id` : Prisma.sql`o.placed_at DESC, o.id DESC`}
    LIMIT ${ORDERS_ON_A_PAGE} OFFSET ${isSearch ? 0 : (page - 1) * ORDERS_ON_A_PAGE}`
}

function matches(text: string): Prisma.Sql {
  const like = `%${escapeLike(text)}%`
  const digits = text.replace(/[\s.]/g, '')
  return Prisma.sql`(o.code ILIKE ${like} OR p.code ILIKE ${like} OR unaccent(p.contact_name) ILIKE unaccent(${like})
    OR (${/^\d{3,}$/.test(digits)}::boolean AND p.contact_phone LIKE ${`%${digits}%`}))`
}

function asOrder(row: Row): VendorOrderRow {
  const contact = { name: row.contact_name, phone: '', addressLine: '', wardName: '', provinceName: row.province_name }
  const isOver = finalStates(vendorOrderLife).includes(row.state)
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    placedAt: row.placed_at,
    acceptBy: row.accept_by,
    total: dong(row.total_dong),
    isCash: row.method === 'cash-on-delivery',
    isPickup: row.shipping_kind === 'pickup',
    shippingNameVi: row.shipping_name_vi,
    shippingNameEn: row.shipping_name_en,
    buyerName: isOver ? maskContact(contact).name : row.contact_name,
    provinceName: row.province_name,
    note: row.note,
    lines: row.lines,
  }
}

/** `%` and `_` typed by a person mean themselves. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
