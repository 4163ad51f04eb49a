import { useEffect, useState, type ChangeEvent } from 'react'
import type { ListedPicture } from '#app/domain/catalog/rules/listing.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { ProductPicture } from '#app/ui/commerce/picture.tsx'
import { CheckboxField, FileField, TextField } from '#app/ui/controls/fields.tsx'
import { FieldErrors } from '#app/ui/controls/field-frame.tsx'
import { fieldId, type FormReply } from '#app/ui/controls/form-reply.ts'
import { rowsOf } from './form-rows.ts'
import type { ListingFieldsProps } from './product-text-fields.tsx'

/** The pictures in their order, and a field that takes files dropped on it or chosen. */
export function ProductPictureFields({ listing, reply }: ListingFieldsProps) {
  const text = useText(editorText)
  const known = listing.pictures.length
  const rows = reply ? rowsOf(reply, 'pictures', known) : known
  return (
    <div id={fieldId('pictures')} tabIndex={-1}>
      <FieldErrors id={fieldId('pictures')} errors={reply?.errors.pictures} />
      {rows === 0 && <p className="mb-4 text-ink-soft">{text.noPictures}</p>}
      <ul className="mb-4 grid gap-4 sm:grid-cols-2">
        {Array.from({ length: rows }, (_, index) => (
          <PictureFields key={index} index={index} picture={listing.pictures[index]} reply={reply} />
        ))}
      </ul>
      <PictureUpload reply={reply} />
    </div>
  )
}

function PictureFields({ index, picture, reply }: { index: number; picture?: ListedPicture; reply: FormReply | null }) {
  const text = useText(editorText)
  const name = (field: string) => `pictures[${index}].${field}`
  const id = reply?.values[name('id')] ?? picture?.id
  if (!id) return null
  return (
    <li className="card flex gap-3 p-3">
      <span className="w-24 shrink-0">
        <ProductPicture pictureId={id} alt={picture?.altVi ?? ''} sizes="96px" className="rounded-control" />
        <span className="mt-1 block text-center text-base text-ink-soft">{picture ? index === 0 && text.mainPicture : text.newPicture}</span>
      </span>
      <div className="min-w-0 grow">
        <input type="hidden" name={name('id')} value={id} />
        <TextField name={name('altVi')} label={text.alt} defaultValue={picture?.altVi ?? ''} reply={reply} maxLength={200} />
        <input type="hidden" name={name('altEn')} value={picture?.altEn ?? ''} />
        <TextField name={name('position')} label={text.position} type="number" min={1} max={99} defaultValue={index + 1} reply={reply} />
        <CheckboxField name={name('remove')} label={text.remove} reply={reply} />
      </div>
    </li>
  )
}

/** The browser's own file field takes dropped files; with JavaScript the chosen pictures are shown before they are sent. */
function PictureUpload({ reply }: { reply: FormReply | null }) {
  const text = useText(editorText)
  const [chosen, setChosen] = useState<string[]>([])
  useEffect(() => () => chosen.forEach((url) => URL.revokeObjectURL(url)), [chosen])
  const show = (event: ChangeEvent<HTMLInputElement>) =>
    setChosen([...(event.currentTarget.files ?? [])].map((file) => URL.createObjectURL(file)))
  return (
    <>
      <FileField
        name="upload"
        label={text.upload}
        hint={text.uploadHint}
        reply={reply}
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif"
        onChange={show}
        className="min-h-28 cursor-pointer bg-cream"
      />
      {chosen.length > 0 && (
        <div role="status" className="mb-4">
          <p className="mb-2">{text.chosen(chosen.length)}</p>
          <div className="flex flex-wrap gap-2">
            {chosen.map((url) => (
              <img key={url} src={url} alt="" className="size-20 rounded-control object-cover" />
            ))}
          </div>
        </div>
      )}
    </>
  )
}
