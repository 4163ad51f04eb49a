import type { LotView } from '#app/domain/stock/rules/vendor-stock.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { stockText } from '#app/i18n/vendor/stock.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'

type Props = { formKey: string; reply: FormReply | null }

/** Receiving a lot. Dates may stay empty for goods that keep. */
export function ReceiveLotForm({ formKey, reply }: Props) {
  const text = useText(stockText)
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="receive" />
      <input type="hidden" name="key" value={formKey} />
      <TextField label={text.quantity} name="quantity" reply={reply} required inputMode="numeric" autoComplete="off" />
      <TextField label={text.code} name="code" reply={reply} hint={text.codeHint} autoComplete="off" autoCapitalize="characters" />
      <TextField label={text.producedOn} name="producedOn" reply={reply} type="date" />
      <TextField label={text.expiresOn} name="expiresOn" reply={reply} type="date" />
      <div>
        <Button>{text.receiveButton}</Button>
      </div>
    </form>
  )
}

/** Correcting a lot after counting; the reason stays in the books. */
export function AdjustStockForm({ formKey, reply, lots }: Props & { lots: readonly LotView[] }) {
  const text = useText(stockText)
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="adjust" />
      <input type="hidden" name="key" value={formKey} />
      <SelectField label={text.lot} name="lotId" reply={reply} required options={lots.map((lot) => ({ value: lot.id, label: `${lot.code} (${lot.onHand})` }))} />
      <TextField label={text.difference} name="difference" reply={reply} hint={text.adjustHint} required autoComplete="off" />
      <TextField label={text.reason} name="reason" reply={reply} hint={text.reasonHint} required maxLength={200} />
      <div>
        <Button variant="secondary">{text.adjustButton}</Button>
      </div>
    </form>
  )
}
