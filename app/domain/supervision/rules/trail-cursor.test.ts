import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { readCursor, writeCursor } from './trail-cursor.ts'

test('a cursor survives its way through an address', () => {
  const cursor = { at: new Date('2026-11-23T02:00:00.123Z'), id: newId() }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
})

test.each([null, undefined, '', 'x_y', '2026-11-23T02:00:00Z', `2026-13-01T00:00:00Z_${newId()}`, "2026-11-23_' OR 1=1"])(
  'the address %j starts at the newest event',
  (text) => {
    expect(readCursor(text)).toBeNull()
  },
)
