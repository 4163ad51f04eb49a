import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ShippingRate } from '#app/domain/vendors/rules/shipping-price.ts'
import { formatDong } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { shippingClassNames, shippingKindNames, shippingText, shippingZoneNames } from '#app/i18n/vendor/shipping.ts'
import { paths, withQuery } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'

/** What is offered now; buttons only for those who may change it. */
export function ShippingRates({ rates, mayChange }: { rates: readonly ShippingRate[]; mayChange: boolean }) {
  const locale = useLocale()
  const text = useText(shippingText)
  const kinds = useText(shippingKindNames)
  const zones = useText(shippingZoneNames)
  const columns = [
    { key: 'name', label: text.name },
    { key: 'zone', label: text.zone },
    { key: 'price', label: text.price },
    { key: 'days', label: text.days },
    { key: 'classes', label: text.classes },
    ...(mayChange ? [{ key: 'actions', label: '' }] : []),
  ]
  const rows = rates.map((rate) => ({
    key: rate.id,
    cells: {
      name: (
        <>
          <span className="block font-semibold">{pick(locale, rate.nameVi, rate.nameEn)}</span>
          <span className="block text-ink-soft">{kinds[rate.kind]}</span>
        </>
      ),
      zone: rate.kind === 'pickup' ? null : zones[rate.zone],
      price: <Price rate={rate} />,
      days: text.dayRange(rate.minDays, rate.maxDays),
      classes: <Classes classes={rate.shippingClasses} />,
      ...(mayChange ? { actions: <Actions rate={rate} name={pick(locale, rate.nameVi, rate.nameEn)} /> } : {}),
    } satisfies Record<string, ReactNode>,
  }))
  return <DataTable caption={text.rates} columns={columns} rows={rows} />
}

function Price({ rate }: { rate: ShippingRate }) {
  const locale = useLocale()
  const text = useText(shippingText)
  if (rate.baseFee === 0n && rate.perKgFee === 0n) return text.free
  const perKg = rate.perKgFee === 0n ? null : formatDong(rate.perKgFee, locale)
  return (
    <>
      <span className="block">{text.fee(formatDong(rate.baseFee, locale), perKg)}</span>
      {rate.freeFrom !== null && <span className="block text-ink-soft">{text.freeFromAmount(formatDong(rate.freeFrom, locale))}</span>}
    </>
  )
}

function Classes({ classes }: { classes: readonly string[] }) {
  const names: Record<string, string> = useText(shippingClassNames)
  return classes.map((one) => names[one] ?? one).join(', ')
}

function Actions({ rate, name }: { rate: ShippingRate; name: string }) {
  const text = useText(shippingText)
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <ButtonLink
        to={`${withQuery(paths.vendorShipping(), { sua: rate.id })}#cach-giao`}
        variant="secondary"
        size="small"
        aria-label={text.editNamed(name)}
      >
        {text.edit}
      </ButtonLink>
      <Form method="post">
        <input type="hidden" name="key" value={rate.id} />
        <Button name="intent" value="retire" variant="quiet" size="small" aria-label={text.retireNamed(name)}>
          {text.retire}
        </Button>
      </Form>
    </div>
  )
}
