import pg from 'pg'
import { Prisma } from '#prisma/generated/client.ts'

/** A statement as `pg` takes it. */
export type Statement = { name: string; text: string; values: unknown[]; types: typeof types }

/** Enough for every statement of the market; texts beyond (lists of varying length) are planned anew each time. */
const MOST_STATEMENTS = 500

const names = new Map<string, string>()

/** The name of a prepared statement: planning the larger reads costs as much as running them, so each connection plans once. */
export function statementName(sql: string): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= MOST_STATEMENTS) return ''
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}

/** The texts of templates without parts of their own: one per place in the code. */
const texts = new WeakMap<readonly string[], { name: string; text: string }>()

/** What `$queryRaw` and `$executeRaw` are given: a template with its values, or a statement put together with `Prisma.sql`. */
export function statementOf(query: TemplateStringsArray | Prisma.Sql, given: unknown[]): Statement {
  if (query instanceof Prisma.Sql || given.some((value) => value instanceof Prisma.Sql)) {
    const { text, values } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...given)
    return statement(text, values)
  }
  let known = texts.get(query)
  if (!known) {
    const text = query.reduce((before, part, index) => `${before}$${index}${part}`)
    texts.set(query, (known = { name: statementName(text), text }))
  }
  return { ...known, values: given.map(parameter), types }
}

export function statement(text: string, values: readonly unknown[]): Statement {
  return { name: statementName(text), text, values: values.map(parameter), types }
}

/** Dates go as UTC: `pg` would send the local time of this process. The rest `pg` writes as Prisma's adapter does. */
function parameter(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value
}

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const utc = (text: string) => new Date(`${text.replace(' ', 'T')}Z`)
const decimal = (text: string) => new Prisma.Decimal(text)
const each = (arrayType: number, read: (text: string) => unknown) => {
  const split = pg.types.getTypeParser(arrayType) as (text: string) => (string | null)[]
  return (text: string) => split(text).map((one) => (one === null ? null : read(one)))
}
const TEXTS = 1009
const { INT8, NUMERIC, DATE, TIMESTAMP } = pg.types.builtins

/** By type number: where `pg` itself reads a value as another thing than Prisma does. */
const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: BigInt,
  1016: each(TEXTS, BigInt),
  [NUMERIC]: decimal,
  1231: each(TEXTS, decimal),
  [DATE]: day,
  1182: each(TEXTS, day),
  [TIMESTAMP]: utc,
  1115: each(TEXTS, utc),
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format !== 'binary' && readers[oid]) || pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}
