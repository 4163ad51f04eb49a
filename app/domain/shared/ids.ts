import { v7 } from 'uuid'

/** A new id: UUID version 7, so that rows sort by the time they were made, those of one process also within a millisecond. */
export function newId(): string {
  return v7()
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
