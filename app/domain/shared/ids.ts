import { v7 } from 'uuid'

/** A new id: UUID version 7, so that rows sort by the time they were made, those of one process also within a millisecond. */
export function newId(): string {
  made = (made + 1) >>> 0
  return v7({ random: sixteenRandomBytes(), seq: made })
}

/** Fetched for many ids at once: asking the system for sixteen bytes was most of what an id cost. */
const randomBytes = new Uint8Array(16 * 256)
let usedBytes = randomBytes.length

function sixteenRandomBytes(): Uint8Array {
  if (usedBytes === randomBytes.length) {
    crypto.getRandomValues(randomBytes)
    usedBytes = 0
  }
  return randomBytes.subarray(usedBytes, (usedBytes += 16))
}

/** Counts on from anywhere: what comes behind the millisecond in an id, so that those of the same one sort as they were made. */
let made = new DataView(sixteenRandomBytes().buffer).getUint32(0) >>> 1

/** A key for one form or one request, as good as an id to `isId`. Not in order of time, and a tenth of an id's cost. */
export function newKey(): string {
  return crypto.randomUUID()
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether text from outside can be an id at all; PostgreSQL would raise an error on anything else. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuidPattern.test(text)
}
