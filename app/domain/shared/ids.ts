import { v7 } from 'uuid'

/** Random bytes for 256 ids at a time: asking for sixteen costs as much. */
const pool = new Uint8Array(4096)
let used = pool.length

function sixteenRandom(): Uint8Array {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  return pool.subarray(used, (used += 16))
}

const last = { msecs: 0, seq: 0 }

/** A new id: UUID version 7, so that rows sort by the time they were made, those of one process also within a millisecond. */
export function newId(): string {
  const random = sixteenRandom()
  const now = Date.now()
  if (now > last.msecs) Object.assign(last, { msecs: now, seq: new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1 })
  else last.seq++
  return v7({ random, ...last })
}

/** A key for one form or one request, as good as an id to `isId`. Not in order of time, and a tenth of an id's cost. */
export function newKey(): string {
  return crypto.randomUUID()
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether text from outside can be an id at all; PostgreSQL would raise an error on anything else. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuidPattern.test(text)
}
