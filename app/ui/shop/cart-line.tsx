import { Form } from '@remix-run/react'
import type { CartLineView } from '#app/domain/cart/rules/cart-view.ts'
import { MAX_QUANTITY } from '#app/domain/cart/rules/cart-limits.ts'
import { pick } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { cartText, lineProblemTexts } from '#app/i18n/shop/cart.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ProductPicture } from '#app/ui/commerce/picture.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { FieldErrors } from '#app/ui/controls/field-frame.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'

/** A thing in the cart with its number of pieces, and what keeps it from being ordered. */
export function CartLine({ line, reply }: { line: CartLineView; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(cartText)
  const name = pick(locale, line.nameVi, line.nameEn)
  const problem = line.problem && explain(lineProblemTexts, locale, line.problem)
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-3 py-4 sm:grid-cols-[5.5rem_1fr]">
      <Link to={paths.product(line.productSlug)} tabIndex={-1} aria-hidden="true" className="sm:row-span-2">
        <ProductPicture pictureId={line.pictureId} alt="" sizes="5.5rem" className="rounded-lg" />
      </Link>
      {/* A sum that leaves the name too little room goes below it. */}
      <div className="flex min-w-0 flex-wrap justify-between gap-x-3">
        <div className="min-w-0 flex-[1_1_7rem]">
          <p>
            <Link to={paths.product(line.productSlug)} className="font-semibold hover:underline">
              {name}
            </Link>
          </p>
          <p className="text-ink-soft">
            {pick(locale, line.packVi, line.packEn)} · <Money amount={line.unitPrice} />
          </p>
          {problem && <p className="font-semibold text-bad">{problem}</p>}
        </div>
        <p className="ml-auto text-right">
          <span className="sr-only">{text.goods}: </span>
          <Money amount={line.total} className="font-semibold" />
        </p>
      </div>
      <div className="col-span-2 sm:col-span-1 sm:col-start-2">
        <QuantityForm line={line} name={name} reply={reply} />
      </div>
    </li>
  )
}

/** A new key when the quantity changes elsewhere, so that the box shows what the cart has. */
function QuantityForm({ line, name, reply }: { line: CartLineView; name: string; reply: FormReply | null }) {
  const text = useText(cartText)
  const id = `sl-${line.variantId}`
  const errors = reply?.errors.quantity
  return (
    <Form method="post" action={paths.cart()} className="mt-2 flex flex-wrap items-center gap-2" key={line.quantity} noValidate>
      <input type="hidden" name="variantId" value={line.variantId} />
      <label htmlFor={id} className="sr-only">
        {text.quantityOf(name)}
      </label>
      <input
        id={id}
        name="quantity"
        type="number"
        inputMode="numeric"
        min={1}
        max={MAX_QUANTITY}
        defaultValue={reply?.values.quantity ?? line.quantity}
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors ? `${id}-l` : undefined}
        className="input w-20 text-center"
      />
      <Button name="intent" value="change" variant="secondary" size="small">
        {text.update}
      </Button>
      <Button name="intent" value="remove" variant="quiet" size="small" aria-label={text.removeNamed(name)}>
        {text.remove}
      </Button>
      <FieldErrors id={id} errors={errors} />
    </Form>
  )
}
