import { Form } from '@remix-run/react'
import { can } from '#app/domain/shared/state-table.ts'
import { productStates, type ProductState } from '#app/domain/catalog/rules/product-states.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'

/** What the vendor can do with a product beside editing it; the state table says what is open. */
export function ProductMoves({ state, slug, hasChange }: { state: ProductState; slug: string; hasChange: boolean }) {
  const text = useText(editorText)
  const move = (intent: string, label: string) => (
    <Form method="post">
      <Button variant="secondary" size="small" name="intent" value={intent}>
        {label}
      </Button>
    </Form>
  )
  return (
    <>
      {state === 'published' && (
        <ButtonLink to={paths.product(slug)} variant="quiet" size="small">
          {text.viewInShop}
        </ButtonLink>
      )}
      {can(productStates, state, 'withdraw') && move('withdraw', text.withdraw)}
      {can(productStates, state, 'relist') && move('relist', text.relist)}
      {can(productStates, state, 'takeBack') && move('takeBack', text.takeBackNew)}
      {hasChange && move('takeBack', text.takeBack)}
    </>
  )
}
