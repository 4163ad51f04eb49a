import { orderTabs, type OrderTab } from '#app/domain/orders/rules/order-tabs.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderTabNames } from '#app/i18n/vendor/orders-words.ts'
import { ordersText } from '#app/i18n/vendor/orders.ts'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'

/** The lists of orders with how many are in each; on a phone they scroll sideways. */
export function OrderTabLinks({ counts, current }: { counts: { readonly [tab in OrderTab]: number }; current: OrderTab | null }) {
  const locale = useLocale()
  const text = useText(ordersText)
  return (
    <nav aria-label={text.tabs} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex w-max gap-2 py-1 sm:w-auto sm:flex-wrap">
        {orderTabs.map((tab) => (
          <li key={tab}>
            <Link
              to={paths.vendorOrders(tab)}
              aria-current={tab === current ? 'page' : undefined}
              className="page-link flex items-center gap-2 px-4 whitespace-nowrap"
            >
              {orderTabNames[locale][tab]} <span className="font-normal tabular-nums">{counts[tab]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
