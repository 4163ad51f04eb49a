import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { cartPage } from '#app/domain/cart/reads/cart-page.server.ts'
import { changeQuantity } from '#app/domain/cart/use-cases/change-quantity.server.ts'
import { putInCart } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import { removeLine } from '#app/domain/cart/use-cases/remove-line.server.ts'
import { explain } from '#app/i18n/messages.ts'
import { cartText, changeQuantityProblems, putInCartProblems } from '#app/i18n/shop/cart.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Columns, Page } from '#app/ui/layouts/page.tsx'
import { CartTotal } from '#app/ui/shop/cart-total.tsx'
import { CartVendor } from '#app/ui/shop/cart-vendor.tsx'
import { cartOwnerOf, newCartToken } from '#app/web/cart-owner.server.ts'
import { filledForm } from '#app/web/form-reply.ts'
import { currentUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice, withNotice } from '#app/web/notice.server.ts'
import { parseFields, textsOf } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader(args: LoaderFunctionArgs) {
  const locale = await localeOf(args.request)
  const cart = await cartPage(args.context.services, await cartOwnerOf(args))
  const left = await takeNotice(args.request)
  const page = {
    cart,
    isGuest: (await currentUser(args)) === null,
    notice: left?.notice ?? null,
    title: `${cartText[locale].title} · Chợ Ba Tỉnh`,
  }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

const cartForm = z.object({
  intent: z.enum(['put', 'change', 'remove']),
  variantId: z.string().max(36),
  // Whatever was typed that is no number becomes one the use case explains.
  quantity: z.coerce.number().catch(Number.NaN).default(1),
  key: z.string().max(60).optional(),
})

export async function action(args: ActionFunctionArgs) {
  const { services } = args.context
  const locale = await localeOf(args.request)
  const typed = textsOf(await sentForm(args.request))
  const form = parseFields(typed, cartForm, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const { intent, variantId, quantity, key } = form.value
  const owner = await cartOwnerOf(args)
  const text = cartText[locale]
  const refused = (sentence: string) =>
    data({ reply: { ...filledForm(typed), errors: { quantity: [sentence] } } }, { status: 422 })

  if (intent === 'remove') {
    await removeLine(services, { owner, variantId })
    return redirect(paths.cart(), { headers: { 'Set-Cookie': await withNotice('success', text.removed) } })
  }
  if (intent === 'change') {
    const changed = await changeQuantity(services, { owner, variantId, quantity })
    if (!changed.ok) return refused(explain(changeQuantityProblems, locale, changed.problem))
    return redirect(paths.cart(), { headers: { 'Set-Cookie': await withNotice('success', text.changed) } })
  }
  const token = await newCartToken()
  const put = await putInCart(services, { owner, newTokenHash: token.hash, variantId, quantity, key: key ?? null })
  if (!put.ok) return refused(explain(putInCartProblems, locale, put.problem))
  const headers = new Headers({ 'Set-Cookie': await withNotice('success', text.added) })
  if (put.value.isNewCart && !owner.userId) headers.append('Set-Cookie', token.cookie)
  return redirect(paths.cart(), { headers })
}

export default function CartPage() {
  const { cart, isGuest, notice: left } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(cartText)
  const isAboutLine = cart.vendors.some(({ lines }) => lines.some(({ variantId }) => variantId === reply?.values.variantId))
  const refusal = reply && !isAboutLine ? [...reply.formErrors, ...Object.values(reply.errors).flat()] : []
  const notice =
    refusal.length > 0 ? <Notice kind="error">{refusal.join(' ')}</Notice> : left && <Notice kind={left.kind}>{left.text}</Notice>
  if (cart.lineCount === 0) {
    return (
      <Page title={text.title}>
        {notice && <div className="mb-5">{notice}</div>}
        <EmptyState title={text.empty} action={<ButtonLink to={paths.inSeason()}>{text.browse}</ButtonLink>}>
          {text.emptyText}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={text.title} lead={text.lead(cart.lineCount, cart.vendors.length)}>
      <Columns side={<CartTotal goods={cart.goods} hasProblems={cart.problemCount > 0} isGuest={isGuest} />}>
        <div className="grid gap-5">
          {notice}
          {cart.problemCount > 0 && <Notice kind="warning">{text.hasProblems}</Notice>}
          {cart.hasAlcohol && (
            <Notice kind="info" title={text.alcohol}>
              {text.alcoholText}
            </Notice>
          )}
          {cart.vendors.map((vendor) => (
            <CartVendor key={vendor.vendorId} vendor={vendor} reply={reply} />
          ))}
        </div>
      </Columns>
    </Page>
  )
}
