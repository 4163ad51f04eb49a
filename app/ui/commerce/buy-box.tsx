import { Form } from '@remix-run/react'
import { productText } from '#app/i18n/shop/product.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import type { PackView, ProductView } from './product-view.ts'

/** Choice of pack and quantity; sends them to the cart. `formKey` makes a doubled click count once. */
export function BuyBox({ product, formKey }: { product: ProductView; formKey: string }) {
  const text = useText(productText)
  const first = product.packs.find(({ stock }) => stock.kind !== 'out')
  if (!product.isOnSale) {
    return (
      <Notice kind="warning" title={text.notOnSale}>
        {text.notOnSaleText}
      </Notice>
    )
  }
  return (
    <Form method="post" action={paths.cart()} className="grid gap-4">
      <input type="hidden" name="intent" value="put" />
      <input type="hidden" name="key" value={formKey} />
      <fieldset>
        <legend className="field-label">{text.pack}</legend>
        <div className="grid gap-2">
          {product.packs.map((pack) => (
            <Pack key={pack.id} pack={pack} isFirst={pack === first} />
          ))}
        </div>
      </fieldset>
      <p className="text-ink-soft">
        {text.priceCaption}
        {product.payment !== 'any' && ` ${product.payment === 'cashless' ? text.cashless : text.noCod}`}
      </p>
      {first ? (
        <div className="flex items-end gap-3">
          <label className="w-28">
            <span className="field-label">{text.quantity}</span>
            <input type="number" name="quantity" defaultValue={1} min={1} max={999} required inputMode="numeric" className="input" />
          </label>
          <Button className="flex-1">{text.addToCart}</Button>
        </div>
      ) : (
        <Notice kind="warning">{text.allSoldOut}</Notice>
      )}
    </Form>
  )
}

function Pack({ pack, isFirst }: { pack: PackView; isFirst: boolean }) {
  const text = useText(productText)
  const { stock } = pack
  return (
    <label className="choice choice-card">
      <input type="radio" name="variantId" value={pack.id} defaultChecked={isFirst} disabled={stock.kind === 'out'} required />
      <span className="flex flex-1 flex-wrap justify-between gap-x-4">
        <span>
          {pack.name}
          <small className={`block ${stock.kind === 'plenty' ? 'text-leaf' : 'text-bad'}`}>
            {stock.kind === 'plenty' ? text.inStock : stock.kind === 'few' ? text.fewLeft(stock.count) : text.soldOut}
          </small>
        </span>
        <span className="ml-auto text-right">
          <strong className="money text-lg">{pack.price}</strong>
          {pack.unitPrice && <small className="money block text-ink-soft">{pack.unitPrice}</small>}
        </span>
      </span>
    </label>
  )
}
