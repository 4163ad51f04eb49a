import type { RefundRow } from '#app/domain/claims/rules/claim-view.ts'
import { deskClaimText } from '#app/i18n/claims/desk.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { RefundBadge } from './claim-badge.tsx'

type RefundTableProps = { rows: readonly RefundRow[]; today: Date; hrefOf: (id: string) => string; withVendor?: boolean }

/** Refunds with their due day; what is not back by then is marked. */
export function RefundTable({ rows, today, hrefOf, withVendor = false }: RefundTableProps) {
  const locale = useLocale()
  const text = useText(vendorClaimText)
  const words = useText(deskClaimText)
  return (
    <DataTable
      caption={text.refunds}
      columns={[
        { key: 'order', label: text.order },
        ...(withVendor ? [{ key: 'vendor', label: words.vendor }] : []),
        { key: 'state', label: text.state },
        { key: 'account', label: words.account },
        { key: 'due', label: text.dueOn },
        { key: 'amount', label: text.money, align: 'right' as const },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          order: (
            <Link to={hrefOf(row.id)} className="link inline-flex min-h-11 items-center font-semibold">
              {row.orderCode}
            </Link>
          ),
          vendor: pick(locale, row.vendorNameVi, row.vendorNameEn),
          state: <RefundBadge state={row.state} />,
          account: row.hasAccount ? words.hasAccount : words.noAccount,
          due: (
            <span className="inline-flex flex-wrap gap-1">
              {formatDate(row.dueOn, locale)}
              {row.state !== 'settled' && row.dueOn < today && <Badge tone="bad">{text.late}</Badge>}
            </span>
          ),
          amount: <Money amount={row.amount} />,
        },
      }))}
    />
  )
}
