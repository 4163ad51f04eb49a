import { Form } from '@remix-run/react'
import type { ClaimableOrder } from '#app/domain/claims/rules/check-claim.ts'
import { claimReasons } from '#app/domain/claims/rules/claim-reasons.ts'
import { claimableUntil, needsPhoto } from '#app/domain/claims/rules/claim-window.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { claimReasonNames } from '#app/i18n/claims/words.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { FieldErrors } from '#app/ui/controls/field-frame.tsx'
import { CheckboxField, FileField, RadioGroup, TextArea, TextField } from '#app/ui/controls/fields.tsx'
import { fieldId, type FormReply } from '#app/ui/controls/form-reply.ts'
import { Card } from '#app/ui/layouts/page.tsx'
import { ClaimPhotos } from './claim-goods.tsx'

type NewClaimFormProps = {
  order: ClaimableOrder
  reply: FormReply | null
  /** The same when the form comes back: its photos belong to it. */
  formKey: string
  token: string
  /** Photos that came with it before. */
  photoIds: readonly string[]
}

export function NewClaimForm({ order, reply, formKey, token, photoIds }: NewClaimFormProps) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  const mustShow = order.lines.some((line) => needsPhoto(line.shippingClass))
  return (
    <Card className="max-w-2xl">
      <Form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <RadioGroup
          legend={text.reason}
          name="reason"
          options={claimReasons.map((value) => ({ value, label: claimReasonNames[locale][value] }))}
          reply={reply}
          required
        />
        <ClaimedLines order={order} reply={reply} />
        {order.shippingLeft && order.shipping > 0n && (
          <CheckboxField label={text.shipping(formatDong(order.shipping, locale))} name="shipping" reply={reply} />
        )}
        <TextArea label={text.text} name="text" hint={text.textHint} rows={4} maxLength={2000} reply={reply} />
        {photoIds.length > 0 && (
          <div className="mb-3" role="status">
            <p className="mb-2">{text.photosKept(photoIds.length)}</p>
            <ClaimPhotos photoIds={photoIds} hrefOf={(id, file) => paths.claimPhoto(token, id, file)} />
          </div>
        )}
        <FileField
          label={text.photos}
          name="photos"
          hint={mustShow ? `${text.photosNeeded} ${text.photosHint}` : text.photosHint}
          accept="image/jpeg,image/png,image/webp,image/avif"
          multiple
          reply={reply}
        />
        <div className="flex flex-wrap gap-3">
          <Button>{text.send}</Button>
          <ButtonLink to={paths.purchase(token)} variant="secondary">
            {text.back}
          </ButtonLink>
        </div>
      </Form>
    </Card>
  )
}

function ClaimedLines({ order, reply }: { order: ClaimableOrder; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(buyerClaimText)
  const { deliveredAt } = order
  const id = fieldId('lines')
  return (
    <fieldset id={id} tabIndex={-1} className="field">
      <legend className="field-label">{text.whichLines}</legend>
      <p className="field-hint">{text.whichLinesHint}</p>
      <FieldErrors id={id} errors={reply?.errors.lines} />
      {order.lines
        .filter((line) => line.left > 0)
        .map((line) => (
          <TextField
            key={line.orderLineId}
            label={text.quantityOf(pick(locale, line.nameVi, line.nameEn), pick(locale, line.packVi, line.packEn), line.left)}
            name={`line.${line.orderLineId}`}
            hint={deliveredAt && text.until(formatMoment(claimableUntil({ shippingClass: line.shippingClass, deliveredAt }, 'spoilt'), locale))}
            type="number"
            inputMode="numeric"
            min={0}
            max={line.left}
            defaultValue={order.lines.length === 1 ? 1 : 0}
            reply={reply}
          />
        ))}
    </fieldset>
  )
}
