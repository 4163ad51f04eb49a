import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { accountByVendor, accountTotals, entriesOf, type AccountTotal, type VendorTotal } from '#app/domain/settlement/reads/ledger-book.server.ts'
import { isAccount, type Account } from '#app/domain/settlement/rules/accounts.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { accountNames, ledgerText } from '#app/i18n/moderation/ledger.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { EntryTable } from '#app/ui/money/entry-table.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const NOBODY = 'khong'

/** From the balances of the accounts to those of its vendors, to the entries of one. */
export async function loader(args: LoaderFunctionArgs) {
  const operator = await requireOperator(args)
  const { services } = args.context
  const query = new URL(args.request.url).searchParams
  const asked = query.get('tai_khoan')
  const account = isAccount(asked) ? asked : null
  const who = query.get('co_so') ?? ''
  const page = pageNumber(query.get('trang'))
  const title = ledgerText[await localeOf(args.request)].title
  if (!account) return { title, account, who, page, totals: await accountTotals(services, operator), vendors: null, list: null }
  if (who !== NOBODY && !isId(who)) return { title, account, who, page, totals: null, vendors: await accountByVendor(services, operator, account), list: null }
  const list = await entriesOf(services, operator, { account, vendorId: who === NOBODY ? null : who, page })
  return { title, account, who, page, totals: null, vendors: null, list }
}

export default function Ledger() {
  const { account, who, page, totals, vendors, list } = useLoaderData<typeof loader>()
  const text = useText(ledgerText)
  const locale = useLocale()
  return (
    <Page title={account ? `${text.title}: ${accountNames[locale][account]}` : text.title} lead={text.lead}>
      {account && (
        <p className="mb-4 flex flex-wrap gap-x-6">
          <Link to={paths.ledger()} className="link inline-flex min-h-11 items-center">
            {text.all}
          </Link>
          {list && (
            <Link to={paths.ledger(account)} className="link inline-flex min-h-11 items-center">
              {text.back}
            </Link>
          )}
        </p>
      )}
      {totals && <Totals totals={totals} />}
      {account && vendors && <Vendors account={account} vendors={vendors} />}
      {account && list && (
        <>
          <EntryTable caption={accountNames[locale][account]} entries={list.entries} />
          <Pagination page={page} pageCount={list.pageCount} hrefOf={(number) => paths.ledger(account, who, String(number))} />
        </>
      )}
    </Page>
  )
}

function Totals({ totals }: { totals: readonly AccountTotal[] }) {
  const text = useText(ledgerText)
  const locale = useLocale()
  const rows = totals.map(({ account, balance, entries }) => ({
    key: account,
    cells: {
      account: (
        <Link to={paths.ledger(account)} className="link font-semibold">
          {accountNames[locale][account]}
        </Link>
      ),
      balance: <Money amount={balance} />,
      entries: formatNumber(entries, locale),
    },
  }))
  const sum = <Money amount={add(noMoney, ...totals.map((one) => one.balance))} className="font-bold" />
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'account', label: text.account },
        { key: 'balance', label: text.balance, align: 'right' },
        { key: 'entries', label: text.entries, align: 'right' },
      ]}
      rows={[...rows, { key: 'sum', cells: { account: <strong>{text.total}</strong>, balance: sum, entries: '' } }]}
    />
  )
}

function Vendors({ account, vendors }: { account: Account; vendors: readonly VendorTotal[] }) {
  const text = useText(ledgerText)
  const locale = useLocale()
  return (
    <DataTable
      caption={accountNames[locale][account]}
      columns={[
        { key: 'vendor', label: text.vendor },
        { key: 'balance', label: text.balance, align: 'right' },
        { key: 'entries', label: text.entries, align: 'right' },
      ]}
      rows={vendors.map(({ vendorId, nameVi, nameEn, balance, entries }) => ({
        key: vendorId ?? NOBODY,
        cells: {
          vendor: (
            <Link to={paths.ledger(account, vendorId ?? NOBODY)} className="link font-semibold">
              {nameVi === null ? text.nobody : pick(locale, nameVi, nameEn ?? '')}
            </Link>
          ),
          balance: <Money amount={balance} />,
          entries: formatNumber(entries, locale),
        },
      }))}
    />
  )
}
