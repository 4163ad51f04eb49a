import { data, redirect, replace, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { ownCart } from '#app/domain/cart/reads/own-cart.server.ts'
import { checkout, quoteOf } from '#app/domain/orders/reads/checkout-quote.server.ts'
import { offeredMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import { purchaseOfCart } from '#app/domain/orders/reads/purchase-of-cart.server.ts'
import type { PlacePurchaseProblem } from '#app/domain/orders/rules/place-purchase-terms.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { purchaseToken, secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { dong } from '#app/domain/shared/money.ts'
import { formatDong } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { placePurchaseProblems, reviewText } from '#app/i18n/shop/review.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { ReviewContent } from '#app/ui/shop/review-content.tsx'
import { ReviewTerms } from '#app/ui/shop/review-terms.tsx'
import { cartOrOrder } from '#app/web/cart-or-order.server.ts'
import { cartOwnerOf } from '#app/web/cart-owner.server.ts'
import { readCheckout, readForm, shippingOf } from '#app/web/checkout-form.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { goAndPay } from '#app/web/pay.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context
  const locale = await localeOf(args.request)
  const owner = await cartOwnerOf(args)
  const open = await checkout(services, owner)
  const { cart, draft } = open
  if (!cart.cartId || cart.lineCount === 0) throw replace(await cartOrOrder(services, owner))
  if (cart.problemCount > 0) throw redirect(paths.cart())
  const quote = await quoteOf(services, open, { wardCode: draft.ward || null, shipping: shippingOf(draft), offered: offeredMethods(services.gateways) })
  const read = readCheckout(draft, quote, locale, services.clock.now())
  if (!read.ok || !quote.ward) throw redirect(paths.checkout())
  return { title: `${reviewText[locale].title} · Chợ Ba Tỉnh`, cartId: cart.cartId, quote, ward: quote.ward, checkout: read.value }
}

export async function action(args: ActionFunctionArgs) {
  const { services } = args.context
  const locale = await localeOf(args.request)
  const owner = await cartOwnerOf(args)
  const formData = await sentForm(args.request)
  const cart = await ownCart(services, owner, String(formData.get('cartId')))
  if (!cart || cart.state === 'merged') return refuse({ kind: 'cart-gone' }, locale)
  const token = purchaseToken(services.linkSecret, cart.id)
  const bought = cart.state === 'bought' ? await purchaseOfCart(services.db, cart.id) : null
  // The first of two clicks has bought it: both lead to the same payment of the same order.
  if (bought) return goAndPay(services, { ...bought, token, locale })

  // Only the form: what the market says to it is asked once more, under lock, when the order is placed.
  const read = readForm(cart.draft, locale, { hasAlcohol: Boolean(cart.draft.birthDate) })
  if (!read.ok || !offeredMethods(services.gateways).includes(read.value.method)) return redirect(paths.checkout())
  const placed = await placePurchase(services, {
    ...read.value,
    cartId: cart.id,
    userId: owner.userId,
    shownTotal: shownTotal(formData),
    locale,
    secretHash: secretHashOf(token),
  })
  if (!placed.ok) return refuse(placed.problem, locale)
  return goAndPay(services, { ...placed.value, token, locale })
}

/** What the page showed; anything else than digits was never shown, so it agrees with no total. */
function shownTotal(formData: FormData) {
  const text = String(formData.get('shownTotal'))
  return dong(/^\d{1,15}$/.test(text) ? BigInt(text) : -1n)
}

/** Back to where the problem can be solved, with everything kept: cart, checkout, or this page with its new total. */
async function refuse(problem: PlacePurchaseProblem, locale: Locale) {
  const sentence = explain(placePurchaseProblems, locale, problem)
  if (problem.kind === 'price-changed') return data({ changed: sentence }, { status: 409 })
  const isAboutCart = ['cart-gone', 'cart-empty', 'not-for-sale', 'sold-out'].includes(problem.kind)
  const page = isAboutCart ? paths.cart() : paths.checkout()
  return redirect(page, { headers: { 'Set-Cookie': await withNotice('error', sentence.slice(0, 500)) } })
}

export default function ReviewPage() {
  const { cartId, quote, ward, checkout } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = useText(reviewText)
  const total = formatDong(quote.total, useLocale())
  const isSending = useNavigation().state !== 'idle'
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <ButtonLink to={paths.checkout()} variant="secondary" size="small">
          {text.edit}
        </ButtonLink>
      }
    >
      {answer?.changed && <Notice kind="warning">{answer.changed}</Notice>}
      <ReviewContent quote={quote} ward={ward} checkout={checkout} />
      <ReviewTerms />
      <Form method="post" className="mt-6">
        <input type="hidden" name="cartId" value={cartId} />
        <input type="hidden" name="shownTotal" value={String(quote.total)} />
        <p className="mb-4 text-ink-soft">{text.agree}</p>
        <Button className="w-full sm:w-auto" disabled={isSending}>
          {checkout.method === 'cash-on-delivery' ? text.order(total) : text.orderAndPay(total)}
        </Button>
      </Form>
    </Page>
  )
}
