import type { RateKind } from '#app/domain/settlement/rules/new-rate.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { rateKindNames, rateText } from '#app/i18n/moderation/rates.ts'
import { legalFormName } from '#app/i18n/ui/legal-form-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'

export type RateView = {
  id: string
  kind: RateKind
  legalForm: string | null
  categoryNameVi: string | null
  categoryNameEn: string | null
  selfProduced: boolean
  vendorNameVi: string | null
  vendorNameEn: string | null
  basisPoints: number
  basis: string | null
  effectiveFrom: Date
  effectiveTo: Date | null
}

/** All rates, also those that are over. */
export function RateTable({ rates, now }: { rates: readonly RateView[]; now: Date }) {
  const text = useText(rateText)
  const locale = useLocale()
  const whom = ({ legalForm, vendorNameVi, vendorNameEn }: RateView) =>
    vendorNameVi ? pick(locale, vendorNameVi, vendorNameEn ?? '') : legalForm ? legalFormName(legalForm, locale) : text.everybody
  const goods = ({ categoryNameVi, categoryNameEn, selfProduced }: RateView) => {
    const name = categoryNameVi ? pick(locale, categoryNameVi, categoryNameEn ?? '') : text.allGoods
    return selfProduced ? `${name} (${text.onlySelfProduced})` : name
  }
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'kind', label: text.kind },
        { key: 'rate', label: text.rate, align: 'right' },
        { key: 'whom', label: text.whom },
        { key: 'goods', label: text.goods },
        { key: 'from', label: text.from },
        { key: 'to', label: text.to },
        { key: 'state', label: text.state },
        { key: 'basis', label: text.basis },
      ]}
      rows={rates.map((rate) => ({
        key: rate.id,
        cells: {
          kind: rateKindNames[locale][rate.kind],
          rate: `${formatNumber(rate.basisPoints / 100, locale)} %`,
          whom: whom(rate),
          goods: goods(rate),
          from: formatDate(rate.effectiveFrom, locale),
          to: rate.effectiveTo ? formatDate(rate.effectiveTo, locale) : text.open,
          state: <State rate={rate} now={now} />,
          basis: rate.basis ?? '',
        },
      }))}
    />
  )
}

function State({ rate, now }: { rate: RateView; now: Date }) {
  const text = useText(rateText)
  if (rate.effectiveFrom > now) return <Badge tone="info">{text.coming}</Badge>
  return rate.effectiveTo && rate.effectiveTo <= now ? <Badge tone="neutral">{text.over}</Badge> : <Badge tone="good">{text.holding}</Badge>
}
