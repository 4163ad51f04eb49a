import type { Account } from '#app/domain/settlement/rules/accounts.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { accountNames, ledgerText, postingKindNames } from '#app/i18n/moderation/ledger.ts'
import { nameOf } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'

export type EntryView = {
  id: string
  postingId: string
  kind: string
  at: Date
  account: Account
  amount: Dong
  vendorNameVi: string | null
  vendorNameEn: string | null
  vendorOrderId: string | null
  orderCode: string | null
  settlementId: string | null
  settlementNumber: string | null
}

/** Ledger entries, each with the ways onward: its posting, its order, the settlement it is in. */
export function EntryTable({ caption, entries, withAccount = false }: { caption: string; entries: readonly EntryView[]; withAccount?: boolean }) {
  const text = useText(ledgerText)
  const locale = useLocale()
  if (entries.length === 0) return <EmptyState title={text.nothing} />
  return (
    <DataTable
      caption={caption}
      columns={[
        withAccount ? { key: 'account', label: text.account } : { key: 'posting', label: text.posting },
        ...(withAccount ? [{ key: 'vendor', label: text.vendor }] : [{ key: 'at', label: text.at }]),
        { key: 'order', label: text.order },
        { key: 'settlement', label: text.settlement },
        { key: 'amount', label: text.amount, align: 'right' },
      ]}
      rows={entries.map((entry) => ({
        key: entry.id,
        cells: {
          account: accountNames[locale][entry.account],
          posting: (
            <Link to={paths.posting(entry.postingId)} className="link">
              {nameOf(postingKindNames, locale, entry.kind)}
            </Link>
          ),
          at: formatMoment(entry.at, locale),
          vendor: entry.vendorNameVi ? pick(locale, entry.vendorNameVi, entry.vendorNameEn ?? '') : text.nobody,
          order: entry.vendorOrderId && (
            <Link to={paths.moderationOrder(entry.vendorOrderId)} className="link whitespace-nowrap">
              {entry.orderCode}
            </Link>
          ),
          settlement: entry.settlementId && (
            <Link to={paths.settlement(entry.settlementId)} className="link whitespace-nowrap">
              {entry.settlementNumber}
            </Link>
          ),
          amount: <Money amount={entry.amount} />,
        },
      }))}
    />
  )
}
