import pg from 'pg'

/** The constraint that a raw statement broke, by its name in the schema; null when something else went wrong. */
export function brokenConstraint(error: unknown): string | null {
  return error instanceof pg.DatabaseError ? (error.constraint ?? null) : null
}
