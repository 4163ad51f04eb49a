/** How many rows a list of the desk shows at once. */
export const ROWS_PER_PAGE = 25

export type ListPage<Row> = { rows: Row[]; total: number; page: number; pageCount: number }

/** Where a page starts; pages count from 1. */
export function firstRow(page: number): number {
  return (page - 1) * ROWS_PER_PAGE
}

export function listPage<Row>(rows: Row[], total: number, page: number): ListPage<Row> {
  return { rows, total, page, pageCount: Math.max(1, Math.ceil(total / ROWS_PER_PAGE)) }
}

/** A page number from an address; anything that is none is the first page. The upper bound keeps OFFSET sane. */
export function pageNumber(text: string | null): number {
  const page = Number(text ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
