import { expect, test } from 'vitest'
import { scanTypeOf } from './scan.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['%PDF-1.7 …', 'application/pdf'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
])('%j is known by its first bytes', (start, type) => {
  expect(scanTypeOf(bytes(start))).toBe(type)
})

test.each(['', '<svg onload="…">', '<html>', 'PK\x03\x04', 'RIFF\0\0\0\0WAVE', '  %PDF-1.7'])('%j is no scan', (start) => {
  expect(scanTypeOf(bytes(start))).toBeNull()
})
