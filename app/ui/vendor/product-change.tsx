import type { FieldDifference, DiffValue, ListingDiff, VariantDifference } from '#app/domain/catalog/rules/listing-diff.ts'
import { formatMoment, formatDong } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { listingFieldNames, nameOf, sensitiveReasonTexts, variantFieldNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'

export type ProductChangeProps = { state: string; reasons: string[]; note: string | null; submittedAt: Date; diff: ListingDiff }

/** The change that waits beside the listing, before and after. */
export function ProductChange({ change }: { change: ProductChangeProps }) {
  const locale = useLocale()
  const text = useText(editorText)
  const isWaiting = change.state === 'submitted'
  return (
    <Notice kind={isWaiting ? 'info' : 'warning'} title={isWaiting ? text.changeTitle : text.changeBackTitle}>
      <p>{text.changeSince(formatMoment(change.submittedAt, locale))}</p>
      {change.note && <p className="mt-2 font-semibold">{change.note}</p>}
      <p className="my-2 flex flex-wrap gap-2">
        {change.reasons.map((reason) => (
          <Badge key={reason} tone="warning">
            {nameOf(sensitiveReasonTexts, locale, reason)}
          </Badge>
        ))}
      </p>
      <DiffLines diff={change.diff} />
    </Notice>
  )
}

function DiffLines({ diff }: { diff: ListingDiff }) {
  const locale = useLocale()
  const text = useText(editorText)
  const { pictures } = diff
  return (
    <ul className="grid gap-2">
      {diff.fields.map((difference) => (
        <Difference key={difference.field} label={listingFieldNames[locale][difference.field]} {...difference} />
      ))}
      {diff.variants.map((variant) => (
        <PackDifference key={variant.variantId} variant={variant} />
      ))}
      {pictures && pictures.added.length > 0 && <li>{text.addedPictures(pictures.added.length)}</li>}
      {pictures && pictures.removed.length > 0 && <li>{text.removedPictures(pictures.removed.length)}</li>}
      {pictures?.isReordered && <li>{text.reordered}</li>}
    </ul>
  )
}

function PackDifference({ variant }: { variant: VariantDifference }) {
  const locale = useLocale()
  const text = useText(editorText)
  const name = pick(locale, variant.nameVi, variant.nameEn)
  if (variant.change !== 'changed') return <li>{`${variant.change === 'added' ? `${text.addedPack}: ` : ''}${name}`}</li>
  return (
    <>
      {variant.fields.map(({ field, before, after }) => (
        <Difference
          key={field}
          label={`${name}: ${variantFieldNames[locale][field]}`}
          before={field === 'priceDong' && typeof before === 'bigint' ? formatDong(before, locale) : before}
          after={field === 'priceDong' && typeof after === 'bigint' ? formatDong(after, locale) : after}
        />
      ))}
    </>
  )
}

function Difference({ label, before, after }: { label: string } & Pick<FieldDifference, 'before' | 'after'>) {
  const locale = useLocale()
  const text = useText(editorText)
  return (
    <li className="break-words">
      <span className="font-semibold">{label}</span>
      <br />
      <del className="text-ink-soft">{shown(before, locale) || text.nothing}</del>
      {' → '}
      <ins className="no-underline">{shown(after, locale) || text.nothing}</ins>
    </li>
  )
}

function shown(value: DiffValue, locale: Locale): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? editorText[locale].yes : editorText[locale].no
  return Array.isArray(value) ? value.join(', ') : String(value)
}
