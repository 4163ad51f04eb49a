/** Where scans are kept; the part of the file store that this context needs. */
export interface ScanFiles {
  put(key: string, content: Uint8Array, contentType: string): Promise<void>
  /** Null when there is no such file. */
  get(key: string): Promise<Uint8Array | null>
}

export const scanTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
export type ScanType = (typeof scanTypes)[number]

export const MAX_SCAN_MEGABYTES = 10
export const MAX_SCAN_BYTES = MAX_SCAN_MEGABYTES * 1024 * 1024

/** Private: no public address leads to this folder. */
export function scanKey(id: string): string {
  return `scans/${id}`
}

/** What an upload is, by its first bytes and never by its name; null for anything that is no scan. */
export function scanTypeOf(content: Uint8Array): ScanType | null {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => content[index] === byte)
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  const isRiff = starts(0x52, 0x49, 0x46, 0x46)
  return isRiff && String.fromCharCode(...content.subarray(8, 12)) === 'WEBP' ? 'image/webp' : null
}
