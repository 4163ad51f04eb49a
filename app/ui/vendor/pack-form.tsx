import { Form } from '@remix-run/react'
import { lotField } from '#app/domain/orders/rules/lot-field.ts'
import type { LotChoice, VendorOrderLine } from '#app/domain/orders/rules/vendor-order-page.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderText } from '#app/i18n/vendor/orders-one.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { ChevronIcon } from '#app/ui/icons/chevron-icon.tsx'

/** What to take from which lot. The proposal is sent as it is unless somebody opens "other lots" and changes it. */
export function PackForm({ lines, reply }: { lines: readonly VendorOrderLine[]; reply: FormReply | null }) {
  const text = useText(orderText)
  return (
    <Form method="post">
      <ul className="mb-4 grid gap-4">
        {lines.map((line) => (
          <LineToPack key={line.id} line={line} reply={reply} />
        ))}
      </ul>
      <Button name="intent" value="pack" className="w-full sm:w-auto">
        {text.pack}
      </Button>
    </Form>
  )
}

function LineToPack({ line, reply }: { line: VendorOrderLine; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(orderText)
  const proposed = line.choices.reduce((sum, lot) => sum + lot.proposed, 0)
  const hasChoice = line.choices.length > 1
  return (
    <li className="border-b border-line pb-4 last:border-0 last:pb-0">
      <p className="text-lg">
        <strong>{line.quantity}</strong> × {pick(locale, line.nameVi, line.nameEn)}, {pick(locale, line.packVi, line.packEn)}
      </p>
      {proposed < line.quantity && (
        <p className="font-semibold text-bad">
          {text.lotShort(proposed)}{' '}
          <Link to={paths.vendorStock(line.variantId)} className="link">
            {text.toStock}
          </Link>
        </p>
      )}
      <p className="text-ink-soft">{text.lots}</p>
      <ul>
        {line.choices.filter((lot) => lot.proposed > 0).map((lot) => (
          <li key={lot.lotId}>
            <strong>{lot.proposed}</strong> × <LotName lot={lot} />
          </li>
        ))}
      </ul>
      {hasChoice ? (
        <details open={reply !== null}>
          <summary className="link inline-flex min-h-11 items-center gap-1">
            {text.changeLots}
            <ChevronIcon className="size-4" />
          </summary>
          <p className="field-hint">{text.changeLotsHint(line.quantity)}</p>
          <ul className="grid gap-2">
            {line.choices.map((lot) => (
              <LotQuantity key={lot.lotId} lineId={line.id} lot={lot} reply={reply} />
            ))}
          </ul>
        </details>
      ) : (
        line.choices.map((lot) => <input key={lot.lotId} type="hidden" name={lotField(line.id, lot.lotId)} value={lot.proposed} />)
      )}
    </li>
  )
}

function LotQuantity({ lineId, lot, reply }: { lineId: string; lot: LotChoice; reply: FormReply | null }) {
  const text = useText(orderText)
  const name = lotField(lineId, lot.lotId)
  return (
    <li>
      <label className="flex items-center justify-between gap-3">
        <span>
          <LotName lot={lot} /> <span className="text-ink-soft">({text.free(lot.free)})</span>
        </span>
        <input
          type="number"
          name={name}
          min={0}
          max={lot.free}
          inputMode="numeric"
          defaultValue={reply?.values[name] ?? lot.proposed}
          className="input w-24 shrink-0 text-right"
        />
      </label>
    </li>
  )
}

/** A lot as it is written on its box: code and last day. */
export function LotName({ lot }: { lot: { code: string; expiresOn: string | null } }) {
  const locale = useLocale()
  const text = useText(orderText)
  return (
    <>
      {text.lot(lot.code)}, {lot.expiresOn ? text.expires(formatDate(new Date(lot.expiresOn), locale)) : text.noExpiry}
    </>
  )
}
