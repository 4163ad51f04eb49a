/** The three historic provinces whose goods the market sells; known to shoppers, no longer units of the state. */
export const originRegions = ['binh-thuan', 'ninh-thuan', 'lam-dong'] as const
export type OriginRegion = (typeof originRegions)[number]

export function isOriginRegion(text: unknown): text is OriginRegion {
  return originRegions.some((region) => region === text)
}

export type Province = { code: string; name: string; kind: 'tinh' | 'thanh-pho' }

export type Ward = {
  code: string
  name: string
  kind: 'phuong' | 'xa' | 'dac-khu'
  province: Province
  /** Null outside the three regions. */
  originRegion: OriginRegion | null
}

const kindNames = { phuong: 'Phường', xa: 'Xã', 'dac-khu': 'Đặc khu', tinh: 'Tỉnh', 'thanh-pho': 'Thành phố' } as const

/** The name as on a letter: `Xã Hàm Kiệm`, `Thành phố Huế`. */
export function fullName({ kind, name }: { kind: keyof typeof kindNames; name: string }): string {
  return `${kindNames[kind]} ${name}`
}

/** One line of a letter: `Thôn 2, Xã Hàm Kiệm, Tỉnh Lâm Đồng`. */
export function addressOf(addressLine: string, ward: Ward): string {
  return [addressLine, fullName(ward), fullName(ward.province)].filter((part) => part !== '').join(', ')
}
