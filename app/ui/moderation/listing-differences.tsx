import type { DiffValue, ListingDiff, VariantDifference } from '#app/domain/catalog/rules/listing-diff.ts'
import { priceStep } from '#app/domain/supervision/rules/price-step.ts'
import { formatDong } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { listingFieldNames, variantFieldNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { BeforeAfter } from './before-after.tsx'
import { MarkedText } from './marked-text.tsx'

type ListingDifferencesProps = {
  diff: Pick<ListingDiff, 'fields' | 'variants'>
  isNew: boolean
  /** Forbidden words, by field. */
  claims: Readonly<Record<string, readonly string[]>>
  /** Names of the categories that occur. */
  categories: Readonly<Record<string, { nameVi: string; nameEn: string }>>
}

/** Every difference of texts and packs, field by field. */
export function ListingDifferences({ diff, isNew, claims, categories }: ListingDifferencesProps) {
  const locale = useLocale()
  const text = useText(listingText)
  const shown = (field: string, value: DiffValue) => {
    const category = field === 'categorySlug' ? categories[String(value)] : undefined
    return category ? pick(locale, category.nameVi, category.nameEn) : inWords(field, value, locale)
  }
  if (diff.fields.length === 0 && diff.variants.length === 0) return <p className="text-ink-soft">{text.noText}</p>
  return (
    <ul className="card divide-y divide-line">
      {diff.fields.map(({ field, before, after, isSensitive }) => (
        <BeforeAfter
          key={field}
          title={
            <>
              {listingFieldNames[locale][field]}
              {isSensitive && !isNew && <Badge tone="warning">{text.sensitive}</Badge>}
            </>
          }
          before={isNew ? null : <MarkedText text={shown(field, before)} />}
          after={<MarkedText text={shown(field, after)} phrases={claims[field] ?? []} />}
        />
      ))}
      {diff.variants.map((variant) => (
        <VariantChange key={variant.variantId} variant={variant} isNew={isNew} />
      ))}
    </ul>
  )
}

function VariantChange({ variant, isNew }: { variant: VariantDifference; isNew: boolean }) {
  const locale = useLocale()
  const text = useText(listingText)
  const price = variant.fields.find(({ field }) => field === 'priceDong')
  const isStep = typeof price?.before === 'bigint' && typeof price.after === 'bigint'
  const facts = (side: 'before' | 'after') => (
    <dl>
      {variant.fields.map((fact) => (
        <div key={fact.field} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-soft">{variantFieldNames[locale][fact.field]}:</dt>
          <dd className="font-semibold">{inWords(fact.field, fact[side], locale)}</dd>
        </div>
      ))}
    </dl>
  )
  return (
    <BeforeAfter
      title={
        <>
          {isNew ? text.packs : text[variant.change]}: {pick(locale, variant.nameVi, variant.nameEn)}
          {isStep && <Badge tone="warning">{text.jump(priceStep(price.before as bigint, price.after as bigint))}</Badge>}
        </>
      }
      before={variant.change === 'changed' ? facts('before') : null}
      after={variant.change === 'removed' ? text.removed : facts('after')}
    />
  )
}

function inWords(field: string, value: DiffValue, locale: Locale): string {
  const text = listingText[locale]
  if (typeof value === 'bigint') return formatDong(value, locale)
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (Array.isArray(value)) return field === 'seasonMonths' && value.length === 12 ? text.allYear : value.join(', ') || text.empty
  return value === null || value === '' ? text.empty : String(value)
}
