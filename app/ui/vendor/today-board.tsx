import type { ReactNode } from 'react'
import type { OrderTab } from '#app/domain/orders/rules/order-tabs.ts'
import type { VendorToday } from '#app/domain/orders/rules/vendor-today.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { homeText } from '#app/i18n/vendor/home.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card, Section } from '#app/ui/layouts/page.tsx'

/** The vendor's day: what waits, what was sold, what runs out. Every number leads to its work. */
export function TodayBoard({ today }: { today: VendorToday }) {
  const text = useText(homeText)
  return (
    <>
      {today.late > 0 && (
        <div className="mb-5">
          <Notice kind="error" title={text.late(today.late)}>
            <p>{text.lateHint}</p>
            <p className="mt-3">
              <ButtonLink to={paths.vendorOrders('moi')}>{text.lateAction}</ButtonLink>
            </p>
          </Notice>
        </div>
      )}
      <Section title={text.work}>
        <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          <Count tab="moi" label={text.toAccept} count={today.toAccept} />
          <Count tab="dong-goi" label={text.toPack} count={today.toPack} />
          <Count tab="giao" label={text.toShip} count={today.toShip} />
          <Count tab="dang-giao" label={text.onTheWay} count={today.onTheWay} />
        </ul>
        {today.toAccept + today.toPack + today.toShip === 0 && <p className="mt-3 text-ink-soft">{text.allDone}</p>}
        {today.waitingForModeration > 0 && (
          <p className="mt-3">
            {text.moderation(today.waitingForModeration)}.{' '}
            <Link to={paths.vendorProducts()} className="link inline-flex min-h-11 items-center">
              {text.seeProducts}
            </Link>
          </p>
        )}
      </Section>
      <Section title={text.sold}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Sum label={text.today} amount={today.soldToday} />
          <Sum label={text.month} amount={today.soldThisMonth} note={text.orders(today.ordersThisMonth)} />
        </div>
      </Section>
      <div className="section grid gap-6 lg:grid-cols-2">
        <LowStock items={today.lowStock} />
        <Expiring lots={today.expiringLots} />
      </div>
    </>
  )
}

function Count({ tab, label, count }: { tab: OrderTab; label: string; count: number }) {
  return (
    <li>
      <Link to={paths.vendorOrders(tab)} className="card block h-full p-4 hover:border-terracotta">
        <span className={`block text-4xl font-bold tabular-nums ${count > 0 ? 'text-terracotta-deep' : 'text-ink-soft'}`}>{count}</span>
        <span className="link">{label}</span>
      </Link>
    </li>
  )
}

function Sum({ label, amount, note }: { label: string; amount: bigint; note?: string }) {
  return (
    <Card>
      <p className="text-ink-soft">{label}</p>
      <p className="text-2xl font-bold">
        <Money amount={amount} />
      </p>
      {note && <p className="text-ink-soft">{note}</p>}
    </Card>
  )
}

function LowStock({ items }: { items: VendorToday['lowStock'] }) {
  const locale = useLocale()
  const text = useText(homeText)
  return (
    <StockCard title={text.lowStock} nothing={items.length === 0 ? text.noLowStock : null}>
      {items.map((item) => (
        <StockRow
          key={item.variantId}
          variantId={item.variantId}
          name={`${pick(locale, item.productVi, item.productEn)}, ${pick(locale, item.packVi, item.packEn)}`}
          note={text.left(item.available)}
          isBad={item.available === 0}
        />
      ))}
    </StockCard>
  )
}

function Expiring({ lots }: { lots: VendorToday['expiringLots'] }) {
  const locale = useLocale()
  const text = useText(homeText)
  return (
    <StockCard title={text.expiring} nothing={lots.length === 0 ? text.noExpiring : null}>
      {lots.map((lot) => {
        const day = formatDate(new Date(lot.expiresOn), locale)
        return (
          <StockRow
            key={lot.variantId + lot.code}
            variantId={lot.variantId}
            name={`${pick(locale, lot.productVi, lot.productEn)}, ${text.lot(lot.code)}`}
            note={`${lot.isExpired ? text.expired(day) : text.expires(day)}, ${text.left(lot.onHand)}`}
            isBad={lot.isExpired}
          />
        )
      })}
    </StockCard>
  )
}

function StockCard({ title, nothing, children }: { title: string; nothing: string | null; children: ReactNode }) {
  return (
    <Card as="section">
      <h2 className="mb-2">{title}</h2>
      {nothing === null ? <ul className="divide-y divide-line">{children}</ul> : <p className="text-ink-soft">{nothing}</p>}
    </Card>
  )
}

function StockRow({ variantId, name, note, isBad }: { variantId: string; name: string; note: string; isBad: boolean }) {
  return (
    <li>
      <Link to={paths.vendorStock(variantId)} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-terracotta-deep">
        <span className="min-w-0">{name}</span>
        <span className={`text-right font-semibold ${isBad ? 'text-bad' : 'text-sun-deep'}`}>{note}</span>
      </Link>
    </li>
  )
}
