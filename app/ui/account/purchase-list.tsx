import type { Dong } from '#app/domain/shared/money.ts'
import type { VendorOrderState } from '#app/domain/orders/rules/vendor-order-states.ts'
import { accountText, parcelStateNames } from '#app/i18n/account/account.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'

type ListedPurchase = {
  id: string
  code: string
  placedAt: Date
  total: Dong
  parcels: readonly { vendorNameVi: string; vendorNameEn: string; state: VendorOrderState; lineCount: number }[]
  firstVi: string
  firstEn: string
}

/** What somebody has ordered: each purchase with the state of its parcels. */
export function PurchaseList({ purchases }: { purchases: readonly ListedPurchase[] }) {
  return (
    <ul className="grid gap-3">
      {purchases.map((purchase) => (
        <li key={purchase.id}>
          <PurchaseCard purchase={purchase} />
        </li>
      ))}
    </ul>
  )
}

function PurchaseCard({ purchase }: { purchase: ListedPurchase }) {
  const locale = useLocale()
  const text = useText(accountText)
  const names = useText(parcelStateNames)
  const lines = purchase.parcels.reduce((sum, parcel) => sum + parcel.lineCount, 0)
  return (
    <Link to={paths.accountPurchase(purchase.id)} className="card block p-4 hover:border-terracotta">
      <span className="flex flex-wrap justify-between gap-x-4">
        <span className="link font-semibold">{text.purchaseTitle(pick(locale, purchase.firstVi, purchase.firstEn), lines)}</span>
        <Money amount={purchase.total} />
      </span>
      <span className="block text-ink-soft">
        {text.code(purchase.code)} · {formatDate(purchase.placedAt, locale)}
      </span>
      {purchase.parcels.map((parcel, index) => (
        <span key={index} className="mt-2 flex flex-wrap items-center justify-between gap-2">
          <span>{pick(locale, parcel.vendorNameVi, parcel.vendorNameEn)}</span>
          <Badge tone={toneOf(parcel.state)}>{names[parcel.state]}</Badge>
        </span>
      ))}
    </Link>
  )
}

function toneOf(state: VendorOrderState): 'neutral' | 'good' | 'warning' | 'bad' | 'info' {
  if (state === 'delivered' || state === 'completed') return 'good'
  if (state === 'awaitingPayment' || state === 'unpaid') return 'warning'
  if (state === 'declined' || state === 'cancelled' || state === 'returned') return 'neutral'
  return 'info'
}
