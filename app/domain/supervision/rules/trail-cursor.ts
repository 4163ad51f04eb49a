import { isId } from '#app/domain/shared/ids.ts'

/** The place in the audit trail after which the next page starts: the last event shown. */
export type TrailCursor = { at: Date; id: string }

/** As it stands in an address. */
export function writeCursor({ at, id }: TrailCursor): string {
  return `${at.toISOString()}_${id}`
}

/** Null for anything that is no cursor: the trail then starts at its newest event. */
export function readCursor(text: string | null | undefined): TrailCursor | null {
  const [instant = '', id] = text?.split('_') ?? []
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) || !isId(id) ? null : { at, id }
}
