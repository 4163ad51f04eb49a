import type { ListedVariant } from '#app/domain/catalog/rules/listing.ts'
import { unitPrice } from '#app/domain/catalog/rules/unit-price.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { FieldErrors } from '#app/ui/controls/field-frame.tsx'
import { CheckboxField, TextField } from '#app/ui/controls/fields.tsx'
import { fieldId, type FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { rowsOf } from './form-rows.ts'
import type { ListingFieldsProps } from './product-text-fields.tsx'

type Stock = { [variantId: string]: { onHand: number; available: number } | undefined }

/** Pack sizes one under the other, with an empty one to add another; it is left out while it stays empty. */
export function ProductPackFields({ listing, reply, stock }: ListingFieldsProps & { stock: Stock }) {
  const text = useText(editorText)
  const known = listing.variants.length
  const rows = reply ? rowsOf(reply, 'variants', known) : known
  return (
    <div id={fieldId('variants')} tabIndex={-1} className="grid gap-4">
      <FieldErrors id={fieldId('variants')} errors={reply?.errors.variants} />
      {Array.from({ length: Math.max(rows, known) }, (_, index) => (
        <Pack key={index} index={index} pack={listing.variants[index]} reply={reply} stock={stock} />
      ))}
      {rows <= known && (
        <details className="card p-4">
          <summary className="cursor-pointer py-2 font-semibold">{text.newPack}</summary>
          <PackInputs index={known} reply={reply} />
        </details>
      )}
    </div>
  )
}

function Pack({ index, pack, reply, stock }: { index: number; pack?: ListedVariant; reply: FormReply | null; stock: Stock }) {
  const text = useText(editorText)
  return (
    <fieldset className="card p-4">
      <legend className="sr-only">{text.pack(index + 1)}</legend>
      <p className="mb-3 text-lg font-semibold" aria-hidden="true">
        {text.pack(index + 1)}
      </p>
      <PackInputs index={index} pack={pack} reply={reply} />
      {pack && <PackFacts pack={pack} level={stock[pack.id]} />}
    </fieldset>
  )
}

type PackInputsProps = { index: number; pack?: ListedVariant; reply: FormReply | null; isFirst?: boolean }

/** Names in the form are `variants[0].priceDong`. For a first step only what cannot wait. */
export function PackInputs({ index, pack, reply, isFirst = false }: PackInputsProps) {
  const locale = useLocale()
  const text = useText(editorText)
  const name = (field: keyof ListedVariant) => `variants[${index}].${field}`
  const id = reply?.values[name('id')] ?? pack?.id
  const shared = { reply, inputMode: 'numeric' as const }
  return (
    <>
      {id && <input type="hidden" name={name('id')} value={id} />}
      <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField name={name('nameVi')} label={text.packName} defaultValue={pack?.nameVi} reply={reply} />
        {!isFirst && <TextField name={name('nameEn')} label={text.packNameEn} defaultValue={pack?.nameEn} reply={reply} />}
        <TextField {...shared} name={name('priceDong')} label={text.price} defaultValue={pack && formatNumber(Number(pack.priceDong), locale)} title={text.priceHint} />
        <TextField {...shared} name={name('netGrams')} label={text.netGrams} defaultValue={pack?.netGrams ?? ''} />
        <TextField {...shared} name={name('netMillilitres')} label={text.netMillilitres} defaultValue={pack?.netMillilitres ?? ''} />
        <TextField {...shared} name={name('pieces')} label={text.pieces} defaultValue={pack?.pieces ?? ''} />
        <TextField {...shared} name={name('weightGrams')} label={text.weight} defaultValue={pack?.weightGrams ?? ''} title={text.weightHint} />
        {!isFirst && <TextField {...shared} name={name('gtin')} label={text.gtin} defaultValue={pack?.gtin ?? ''} />}
      </div>
      {!isFirst && <CheckboxField name={name('isActive')} label={text.isActive} defaultChecked={pack?.isActive ?? true} reply={reply} />}
    </>
  )
}

function PackFacts({ pack, level }: { pack: ListedVariant; level: { onHand: number; available: number } | undefined }) {
  const locale = useLocale()
  const text = useText(editorText)
  const perUnit = unitPrice(pack)
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-3">
      {perUnit && (
        <span className="text-ink-soft">
          <Money amount={perUnit.amount} /> {perUnit.unit === 'kg' ? text.perKg : text.perLitre}
        </span>
      )}
      <span>{level ? text.stockOf(formatNumber(level.available, locale), formatNumber(level.onHand, locale)) : text.noStockYet}</span>
      <Link to={paths.vendorStock(pack.id)} className="link py-2">
        {text.toStock}
      </Link>
    </p>
  )
}
