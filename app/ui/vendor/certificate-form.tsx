import { Form } from '@remix-run/react'
import { cnnttbLevels, type Scheme } from '#app/domain/certification/rules/schemes.ts'
import { pick } from '#app/i18n/locale.ts'
import { certificateNames } from '#app/i18n/ui/certificate-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { certificatesText, levelNames } from '#app/i18n/vendor/certificates.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { FieldErrors, FieldHint } from '#app/ui/controls/field-frame.tsx'
import { FileField, SelectField, TextField } from '#app/ui/controls/fields.tsx'
import { fieldId, type FormReply } from '#app/ui/controls/form-reply.ts'

type Product = { id: string; nameVi: string; nameEn: string }
type CertificateFormProps = {
  /** Null when a refused claim is mended: it has one product. */
  formKey: string | null
  products: readonly Product[]
  /** What this vendor can claim. */
  schemes: readonly Scheme[]
  reply: FormReply | null | undefined
}

export function CertificateForm({ formKey, products, schemes, reply }: CertificateFormProps) {
  const locale = useLocale()
  const text = useText(certificatesText)
  const scanId = reply?.values.scanId ?? ''
  return (
    <Form method="post" encType="multipart/form-data">
      {formKey && <input type="hidden" name="key" value={formKey} />}
      <input type="hidden" name="scanId" value={scanId} />
      <SelectField
        label={text.scheme}
        name="scheme"
        required
        hint={schemes.includes('self-produced') ? text.selfProducedHint : undefined}
        options={schemes.map((value) => ({ value, label: certificateNames[value]?.[locale] ?? value }))}
        reply={reply}
      />
      <SelectField
        label={text.stars}
        name="stars"
        hint={text.starsHint}
        placeholder={text.notThis}
        options={[3, 4, 5].map((count) => ({ value: String(count), label: text.star(count) }))}
        reply={reply}
      />
      <SelectField
        label={text.level}
        name="level"
        hint={text.levelHint}
        placeholder={text.notThis}
        options={cnnttbLevels.map((value) => ({ value, label: levelNames[locale][value] }))}
        reply={reply}
      />
      <TextField label={text.numberField} name="number" maxLength={100} required reply={reply} />
      <TextField label={text.issuedBy} name="issuedBy" maxLength={200} required reply={reply} />
      <TextField label={text.issuedOn} name="issuedOn" type="date" required reply={reply} />
      <TextField label={text.expiresOn} name="expiresOn" type="date" hint={text.expiresOnHint} reply={reply} />
      {formKey ? (
        <ProductBoxes products={products} reply={reply} />
      ) : (
        <SelectField
          label={text.productField}
          name="productIds"
          hint={text.productsHint}
          placeholder={text.wholeVendor}
          options={products.map(({ id, nameVi, nameEn }) => ({ value: id, label: pick(locale, nameVi, nameEn) }))}
          reply={reply}
        />
      )}
      <FileField label={text.scan} name="scan" hint={scanId ? text.scanKept : text.scanHint} accept="application/pdf,image/jpeg,image/png,image/webp" reply={reply} />
      <Button>{text.submit}</Button>
    </Form>
  )
}

function ProductBoxes({ products, reply }: Pick<CertificateFormProps, 'products' | 'reply'>) {
  const locale = useLocale()
  const text = useText(certificatesText)
  const id = fieldId('productIds')
  const chosen = new Set((reply?.values.productIds ?? '').split(','))
  return (
    <fieldset id={id} tabIndex={-1} className="field" aria-describedby={`${id}-y ${id}-l`}>
      <legend className="field-label">{text.products}</legend>
      <FieldHint id={id}>{text.productsHint}</FieldHint>
      <div className="grid max-h-80 gap-1 overflow-y-auto" tabIndex={0} role="group" aria-label={text.products}>
        {products.map((product) => (
          <label key={product.id} className="choice">
            <input type="checkbox" name="productIds" value={product.id} defaultChecked={chosen.has(product.id)} />
            <span>{pick(locale, product.nameVi, product.nameEn)}</span>
          </label>
        ))}
      </div>
      <FieldErrors id={id} errors={reply?.errors.productIds} />
    </fieldset>
  )
}
