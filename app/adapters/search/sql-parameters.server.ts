/** Collects the values of a statement: each call notes one and returns its placeholder, cast to a PostgreSQL type. */
export type SqlParameters = { readonly values: unknown[]; add(value: unknown, type: string): string }

export function sqlParameters(): SqlParameters {
  const values: unknown[] = []
  return {
    values,
    add(value, type) {
      values.push(value)
      return `$${values.length}::${type}`
    },
  }
}
