import type { ListedPicture } from '#app/domain/catalog/rules/listing.ts'
import type { PictureDifference } from '#app/domain/catalog/rules/listing-diff.ts'
import { pick } from '#app/i18n/locale.ts'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { ProductPicture } from '#app/ui/commerce/picture.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'

/** The pictures as they were and as they are proposed, side by side; what is new or taken away says so. */
export function PictureDifferences({ pictures, isNew }: { pictures: PictureDifference; isNew: boolean }) {
  const text = useText(listingText)
  const was = [...pictures.kept, ...pictures.removed]
  const willBe = [...pictures.kept, ...pictures.added]
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {!isNew && <PictureGroup title={text.picturesBefore} pictures={was} marked={pictures.removed} mark={text.picturesRemoved} tone="bad" />}
      <PictureGroup title={text.picturesAfter} pictures={willBe} marked={isNew ? [] : pictures.added} mark={text.picturesAdded} tone="good" />
      {pictures.isReordered && <p className="text-ink-soft sm:col-span-2">{text.reordered}</p>}
    </div>
  )
}

type PictureGroupProps = {
  title: string
  pictures: readonly ListedPicture[]
  marked: readonly ListedPicture[]
  mark: string
  tone: 'good' | 'bad'
}

function PictureGroup({ title, pictures, marked, mark, tone }: PictureGroupProps) {
  const locale = useLocale()
  const text = useText(listingText)
  return (
    <div>
      <h3 className="mb-2">{title}</h3>
      {pictures.length === 0 && <p className="text-ink-soft">{text.noPictures}</p>}
      <ul className="grid grid-cols-2 gap-3">
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <ProductPicture pictureId={picture.id} alt={pick(locale, picture.altVi, picture.altEn) || text.picture(index + 1)} sizes="16rem" />
            {marked.some(({ id }) => id === picture.id) && <Badge tone={tone}>{mark}</Badge>}
          </li>
        ))}
      </ul>
    </div>
  )
}
