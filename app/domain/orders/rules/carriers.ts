/** Parcel carriers a vendor hands parcels to by hand; `own` is the vendor's own car or a local bus. */
export const carriers = ['vnpost', 'viettel-post', 'ghn', 'ghtk', 'jt', 'spx', 'own'] as const
export type Carrier = (typeof carriers)[number]

/** Names people know; brand names are the same in both languages. `own` is named by the page. */
export const carrierNames: { readonly [carrier in Exclude<Carrier, 'own'>]: string } = {
  'vnpost': 'Vietnam Post (EMS)',
  'viettel-post': 'Viettel Post',
  'ghn': 'Giao Hàng Nhanh (GHN)',
  'ghtk': 'Giao Hàng Tiết Kiệm (GHTK)',
  'jt': 'J&T Express',
  'spx': 'SPX Express',
}

export function isCarrier(text: string): text is Carrier {
  return (carriers as readonly string[]).includes(text)
}

/** Whether a parcel with this carrier must have a number: the vendor's own car has none. */
export function needsTrackingNumber(carrier: Carrier): boolean {
  return carrier !== 'own'
}

/** What people type from a slip: letters, digits and dashes, 5 to 40, kept in capitals. Null when it cannot be one. */
export function tidyTrackingNumber(typed: string): string | null {
  const tidy = typed.replace(/\s+/g, '').toUpperCase()
  return /^[A-Z0-9-]{5,40}$/.test(tidy) ? tidy : null
}
