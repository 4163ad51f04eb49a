import { Prisma } from '#prisma/generated/client.ts'

/**
 * Whether one of the columns holds the typed words, compared without diacritics and capitals. `strpos` and not LIKE:
 * what people type may hold a percent sign.
 */
export function matchesText(typed: string, ...columns: Prisma.Sql[]): Prisma.Sql {
  return Prisma.join(
    columns.map((column) => Prisma.sql`strpos(unaccent(lower(coalesce(${column}, ''))), unaccent(lower(${typed}))) > 0`),
    ' OR ',
    '(',
    ')',
  )
}

/** Whether one of the columns holds the typed digits; phones and codes are written with spaces, dots and dashes. */
export function matchesDigits(typed: string, ...columns: Prisma.Sql[]): Prisma.Sql {
  const digits = typed.replace(/\D/g, '')
  if (digits.length < 4) return Prisma.sql`FALSE`
  return Prisma.join(
    columns.map((column) => Prisma.sql`strpos(regexp_replace(coalesce(${column}, ''), '\\D', '', 'g'), ${digits}) > 0`),
    ' OR ',
    '(',
    ')',
  )
}
