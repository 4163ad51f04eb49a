import type { ReactNode } from 'react'
import type { ProductFile } from '#app/domain/supervision/rules/product-file.ts'
import { pick } from '#app/i18n/locale.ts'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** A product as it stands now; what is empty is left out. */
export function ProductFacts({ file }: { file: ProductFile }) {
  const locale = useLocale()
  const text = useText(listingText)
  const facts: [string, ReactNode][] = [
    [
      text.vendor,
      <Link key="v" to={paths.moderationVendor(file.vendorId)} className="link">
        {pick(locale, file.vendorNameVi, file.vendorNameEn)}
      </Link>,
    ],
    [text.category, pick(locale, file.categoryNameVi, file.categoryNameEn)],
    [text.origin, file.originPlace],
    [text.packs, <Packs key="p" variants={file.variants} />],
    [text.description, pick(locale, file.descriptionVi, file.descriptionEn)],
    [text.ingredients, file.ingredients],
    [text.usage, file.usage],
    [text.warnings, file.warnings],
    [text.storage, pick(locale, file.storageVi, file.storageEn)],
    [text.shelfLife, file.shelfLifeDays === null ? '' : text.days(file.shelfLifeDays)],
    [text.officerNote, file.officerNote],
  ]
  return (
    <Card>
      {file.ageRestricted && <p className="mb-2 font-semibold">{text.adults}</p>}
      <DefinitionList
        items={facts
          .filter(([, value]) => value !== '' && value !== null)
          .map(([term, value]) => ({ term, description: <div className="break-words whitespace-pre-line">{value}</div> }))}
      />
    </Card>
  )
}

function Packs({ variants }: { variants: ProductFile['variants'] }) {
  const locale = useLocale()
  const text = useText(listingText)
  return (
    <ul>
      {variants.map((variant) => (
        <li key={variant.id}>
          {pick(locale, variant.nameVi, variant.nameEn)}: <Money amount={variant.priceDong} />
          {!variant.isActive && ` (${text.notOnSale})`}
        </li>
      ))}
    </ul>
  )
}
