/** How a parcel must travel; a shipping rate says which of these it can carry. */
export const shippingClasses = ['ambient', 'ambient_fragile', 'chilled', 'frozen', 'fresh_fast', 'live', 'flower', 'service'] as const
export type ShippingClass = (typeof shippingClasses)[number]

/** Goods that spoil on the road: for these the longest journey must be known. */
export const perishableClasses: readonly ShippingClass[] = ['chilled', 'frozen', 'fresh_fast', 'live', 'flower']

export function isShippingClass(text: string): text is ShippingClass {
  return (shippingClasses as readonly string[]).includes(text)
}
