import type { ReactNode } from 'react'
import { listText } from '#app/i18n/moderation/lists.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { withQuery } from '#app/paths.ts'
import type { Option } from '#app/ui/controls/fields.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { ListSearch } from './list-search.tsx'

type SearchedListProps = {
  title: string
  searchLabel: string
  /** The list without conditions. */
  path: string
  /** What is asked for now; `extra` holds the conditions that only this list has, as they stand in the address. */
  query: { text: string; state: string; vendorId: string }
  extra?: Record<string, string | undefined>
  states: readonly Option[]
  list: { rows: readonly unknown[]; total: number; page: number; pageCount: number }
  /** Fields for the conditions that only this list has. */
  conditions?: ReactNode
  /** The table. */
  children: ReactNode
}

/** A list of the desk: search, how many were found, the table or why it is empty, pages that keep every condition. */
export function SearchedList({ title, searchLabel, path, query, extra, states, list, conditions, children }: SearchedListProps) {
  const text = useText(listText)
  const { text: tim, state: trang_thai, vendorId: co_so } = query
  return (
    <Page title={title}>
      <ListSearch label={searchLabel} text={tim} state={trang_thai} states={states} clearTo={path}>
        {conditions}
        {co_so && <input type="hidden" name="co_so" value={co_so} />}
      </ListSearch>
      <p className="mb-3 text-ink-soft">{text.found(list.total)}</p>
      {list.rows.length > 0 ? children : <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState>}
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        hrefOf={(page) => withQuery(path, { tim, trang_thai, co_so, ...extra, trang: String(page) })}
      />
    </Page>
  )
}
