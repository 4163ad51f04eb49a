import { columnUses, guessMapping, isReadable, type ColumnUse, type StatementMapping } from './statement-columns.ts'

/** Which column is what, by name: as it is kept per account. */
export type NamedMapping = { readonly [use in ColumnUse]?: string }

export function byName(mapping: StatementMapping, columns: readonly string[]): NamedMapping {
  return Object.fromEntries(Object.entries(mapping).map(([use, index]) => [use, columns[index] ?? '']))
}

/** What people said last about this account, when the file still has those columns; otherwise a guess by the names. */
export function mappingFor(columns: readonly string[], kept: NamedMapping | null): StatementMapping {
  const uses = kept ? columnUses.filter((use) => kept[use] !== undefined) : []
  const again = Object.fromEntries(uses.map((use) => [use, columns.indexOf(kept?.[use] ?? '')]))
  return isReadable(again) && Object.values(again).every((index) => index >= 0) ? again : guessMapping(columns)
}

/** What a form says: a column (from 0) for each use. Null when it names a column that is not there, or one twice. */
export function mappingOfForm(chosen: Readonly<Record<string, string | undefined>>, columnCount: number): StatementMapping | null {
  const uses = columnUses.filter((use) => chosen[use] !== undefined && chosen[use] !== '')
  const mapping = Object.fromEntries(uses.map((use) => [use, Number(chosen[use])]))
  const places = Object.values(mapping)
  const isRight = places.every((index) => Number.isInteger(index) && index >= 0 && index < columnCount) && new Set(places).size === places.length
  return isRight ? mapping : null
}
