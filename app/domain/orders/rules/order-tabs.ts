import type { VendorOrderState } from './vendor-order-states.ts'

/** How a vendor looks at orders: by what is to be done with them. The names are those of the address. */
export const orderTabs = ['moi', 'dong-goi', 'giao', 'dang-giao', 'xong', 'dung'] as const
export type OrderTab = (typeof orderTabs)[number]

/** An order that still waits for its payment is not the vendor's yet and is under no tab. */
export const statesOfTab: { readonly [tab in OrderTab]: readonly VendorOrderState[] } = {
  'moi': ['placed'],
  'dong-goi': ['accepted'],
  'giao': ['packed'],
  'dang-giao': ['shipped'],
  'xong': ['delivered', 'completed'],
  'dung': ['declined', 'cancelled', 'returned'],
}

export function isOrderTab(text: unknown): text is OrderTab {
  return (orderTabs as readonly unknown[]).includes(text)
}

/** Work to do comes oldest first, what is over newest first. */
export function isToDo(tab: OrderTab): boolean {
  return tab !== 'xong' && tab !== 'dung'
}

/** Whether the vendor sees the order at all: a buyer who has not paid has not ordered from anybody. */
export function isWithVendor(state: VendorOrderState): boolean {
  return state !== 'awaitingPayment' && state !== 'unpaid'
}
