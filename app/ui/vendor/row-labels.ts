import type { Locale } from '#app/i18n/locale.ts'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import type { FormReply } from '#app/ui/controls/form-reply.ts'

type Names = Readonly<Record<string, string>>
type Refused = FormReply | null | undefined

/** What the refused fields of packs are called, for the summary above the form: `Quy cách 2, Giá bán (đồng)`. */
export function packLabels(reply: Refused, locale: Locale): Names {
  const text = editorText[locale]
  const { packName: nameVi, packNameEn: nameEn, price: priceDong, netGrams, netMillilitres, pieces, weight: weightGrams, gtin } = text
  return rowLabels(reply, { group: 'variants', row: text.pack, fields: { nameVi, nameEn, priceDong, netGrams, netMillilitres, pieces, weightGrams, gtin } })
}

/** The same for pictures. */
export function pictureLabels(reply: Refused, locale: Locale): Names {
  const { picture, alt: altVi, position } = editorText[locale]
  return rowLabels(reply, { group: 'pictures', row: picture, fields: { altVi, position } })
}

function rowLabels(reply: Refused, { group, row, fields }: { group: string; row: (number: number) => string; fields: Names }): Names {
  const named = Object.keys(reply?.errors ?? {}).flatMap((name) => {
    const [, ofGroup, index, field = ''] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(name) ?? []
    const label = fields[field]
    return ofGroup === group && label ? [[name, `${row(Number(index) + 1)}, ${label}`] as const] : []
  })
  return Object.fromEntries(named)
}
