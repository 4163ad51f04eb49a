import { Form } from '@remix-run/react'
import { transferTabs, type TransferList, type TransferTab } from '#app/domain/payments/rules/transfer-view.ts'
import { transferTabNames, transfersText } from '#app/i18n/money/transfers.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { withQuery } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import type { MoneyDeskPaths } from './desk-paths.ts'
import { TransferCard } from './transfer-card.tsx'

export type TransferPageProps = TransferList & { tab: TransferTab; text: string; page: number; mayDecide: boolean; isOfficer: boolean }

/** The money that came into one vendor's account, or those of an authority's vendors: what waits for a decision first. */
export function TransferPage({ at, ...list }: TransferPageProps & { at: MoneyDeskPaths }) {
  const text = useText(transfersText)
  const { rows, tab, page, pageCount, isOfficer } = list
  const isSearch = list.text !== ''
  return (
    <Page title={text.title} lead={isOfficer ? text.forOfficer : text.lead} actions={<ButtonLink to={at.statements()}>{text.statements}</ButtonLink>}>
      <Tabs list={list} at={at} />
      <Form method="get" role="search" className="mt-4 flex flex-wrap items-end gap-x-3">
        <TextField label={text.search} name="tim" type="search" defaultValue={list.text} autoComplete="off" />
        <div className="field">
          <Button variant="secondary">{text.find}</Button>
        </div>
      </Form>
      {isSearch && (
        <p className="mb-4">
          {text.found(list.text)}{' '}
          <Link to={at.transfers()} className="link">
            {text.clear}
          </Link>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={tab === 'waiting' && !isSearch ? text.nothingWaiting : text.nothing}>
          {tab === 'waiting' && !isSearch && !isOfficer ? text.nothingWaitingHint : null}
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {rows.map((row) => (
            <TransferCard key={row.id} row={row} mayDecide={list.mayDecide} orderHref={at.order} showsVendor={isOfficer} />
          ))}
        </div>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => withQuery(at.transfers(), { danh_sach: tab, tim: list.text, trang: String(number) })} />
    </Page>
  )
}

function Tabs({ list, at }: { list: TransferPageProps; at: MoneyDeskPaths }) {
  const locale = useLocale()
  const text = useText(transfersText)
  return (
    <nav aria-label={text.tabs} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex w-max gap-2 py-1 sm:w-auto sm:flex-wrap">
        {transferTabs.map((tab) => (
          <li key={tab}>
            <Link to={at.transfers(tab)} aria-current={tab === list.tab && list.text === '' ? 'page' : undefined} className="page-link flex items-center gap-2 px-4 whitespace-nowrap">
              {transferTabNames[locale][tab]} <span className="font-normal tabular-nums">{list.counts[tab]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
