import { randomInt } from 'node:crypto'
import sharp from 'sharp'

/** Digits that no earlier run used, so that a market can be walked through twice. */
export function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('')
}

/** A mobile number; also what a vendor searches its orders by. */
export function phoneNumber(): string {
  return `09${digits(8)}`
}

/** Ten digits with the check digit that the tax office would give; 99 is no province's prefix. */
export function taxCode(): string {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
  for (;;) {
    const stem = `99${digits(7)}`
    const check = 10 - (weights.reduce((sum, weight, index) => sum + weight * Number(stem[index]), 0) % 11)
    if (check < 10) return `${stem}${check}`
  }
}

/** A photo as a phone sends it. */
export function photo(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: '#c8743a' } }).jpeg().toBuffer()
}
