import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'

export type ListQuery = { text: string; state: string; vendorId: string; page: number }

/** The conditions that every searchable list of the desk takes from its address. */
export function listQuery(request: Request): ListQuery {
  const query = new URL(request.url).searchParams
  return {
    text: query.get('tim')?.trim() ?? '',
    state: query.get('trang_thai') ?? '',
    vendorId: query.get('co_so') ?? '',
    page: pageNumber(query.get('trang')),
  }
}
