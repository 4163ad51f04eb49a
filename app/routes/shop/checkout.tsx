import { data, redirect, replace, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSubmit } from '@remix-run/react'
import type { FormEvent } from 'react'
import { profile } from '#app/domain/accounts/reads/profile.server.ts'
import { readPhone } from '#app/domain/accounts/rules/phone.ts'
import { savedAddresses } from '#app/domain/accounts/reads/saved-addresses.server.ts'
import { keepCheckout } from '#app/domain/cart/use-cases/keep-checkout.server.ts'
import { checkout, checkoutQuote, quoteOf } from '#app/domain/orders/reads/checkout-quote.server.ts'
import { offeredMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import { provinces } from '#app/domain/places/reads/provinces.server.ts'
import { understandOldAddress } from '#app/domain/places/reads/understand-old-address.server.ts'
import { wardsOf } from '#app/domain/places/reads/wards-of.server.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Columns, Page } from '#app/ui/layouts/page.tsx'
import { AddressFields } from '#app/ui/shop/address-fields.tsx'
import { AgeFields } from '#app/ui/shop/age-fields.tsx'
import { CheckoutTotal } from '#app/ui/shop/checkout-total.tsx'
import { ContactFields } from '#app/ui/shop/contact-fields.tsx'
import { PaymentChoice } from '#app/ui/shop/payment-choice.tsx'
import { ShippingChoices } from '#app/ui/shop/shipping-choices.tsx'
import { cartOrOrder } from '#app/web/cart-or-order.server.ts'
import { cartOwnerOf } from '#app/web/cart-owner.server.ts'
import { draftOf, readCheckout, shippingOf } from '#app/web/checkout-form.server.ts'
import { filledForm } from '#app/web/form-reply.ts'
import { currentUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'
import { withAddress, withProfile } from '#app/web/prefill-checkout.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

/** In the address of the page that answers the button below the old address. */
const ASKED = 'da-tim'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context
  const locale = await localeOf(args.request)
  const owner = await cartOwnerOf(args)
  const open = await checkout(services, owner)
  if (open.cart.lineCount === 0) throw replace(await cartOrOrder(services, owner))
  const user = await currentUser(args)
  const [person, addresses] = user
    ? await Promise.all([profile(services, user.id), savedAddresses(services, user.id)])
    : [null, []]
  const draft = withProfile(open.draft, person, addresses[0] ?? null)
  const place = { wardCode: draft.ward || null, provinceCode: draft.province || null }
  const buyer = { phone: readPhone(draft.phone ?? ''), userId: user?.id ?? null }
  const quote = await quoteOf(services, open, { ...place, buyer, shipping: shippingOf(draft), offered: offeredMethods(services.gateways) })
  if (open.cart.problemCount > 0) throw redirect(paths.cart())
  const left = await takeNotice(args.request)
  // With a ward chosen it is looked up for the answer to that button alone: what was found by hand ends the matter.
  const asksOld = draft.ward ? new URL(args.request.url).searchParams.has(ASKED) : true
  const found = asksOld && draft.oldAddress ? await understandOldAddress(services, draft.oldAddress) : null
  const page = {
    title: `${checkoutText[locale].title} · Chợ Ba Tỉnh`,
    quote,
    filled: filledForm(draft),
    provinces: await provinces(services),
    wards: draft.province ? await wardsOf(services, draft.province) : [],
    addresses,
    oldAddress: draft.ward && found && found.candidates.length > 0 ? null : found,
    notice: left?.notice ?? null,
  }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

export async function action(args: ActionFunctionArgs) {
  const { services } = args.context
  const locale = await localeOf(args.request)
  const owner = await cartOwnerOf(args)
  const formData = await sentForm(args.request)
  const intent = formData.get('intent')
  const draft = await withAddress(args, draftOf(formData), intent, formData.get('saved'))
  if (!(await keepCheckout(services, owner, draft))) throw redirect(paths.cart())
  // Without JavaScript the page jumps back to where the button was; with it, nothing moves.
  if (intent === 'refresh') return redirect(paths.checkout())
  if (intent === 'old') return redirect(`${withQuery(paths.checkout(), { [ASKED]: '1' })}#dia-chi`)
  if (intent !== 'review') return redirect(`${paths.checkout()}#dia-chi`)
  const quote = await checkoutQuote(services, owner, { wardCode: draft.ward || null, shipping: shippingOf(draft), offered: offeredMethods(services.gateways) })
  const read = readCheckout(draft, quote, locale, services.clock.now())
  return read.ok ? redirect(paths.review()) : data({ reply: read.reply }, { status: 422 })
}

export default function CheckoutPage() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.reply ?? null
  const text = useText(checkoutText)
  const submit = useSubmit()
  const reply = refused ?? page.filled
  /** What decides the delivery options is sent at once, so that prices and refusals are those of this address. */
  const refresh = (event: FormEvent<HTMLFormElement>) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement
    if (!(/^(ward|wardChoice|shipping\..*)$/.test(field.name) && field.value !== '')) return
    const formData = new FormData(event.currentTarget)
    formData.set('intent', 'refresh')
    submit(formData, { method: 'post', preventScrollReset: true, replace: true })
  }
  return (
    <Page title={text.title} lead={text.lead}>
      {page.notice && (
        <div className="mb-5">
          <Notice kind={page.notice.kind}>{page.notice.text}</Notice>
        </div>
      )}
      <FormSummary reply={refused} labels={text} />
      <Form method="post" noValidate onChange={refresh}>
        {/* What Enter in a field means: the first button of the form, and that must not be the one for the province. */}
        <button name="intent" value="review" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <Columns side={<CheckoutTotal quote={page.quote} />}>
          <div className="grid gap-8">
            <ContactFields reply={reply} />
            <AddressFields {...page} reply={reply} />
            <ShippingChoices vendors={page.quote.vendors} reply={reply} />
            <PaymentChoice methods={page.quote.methods} reply={reply} />
            {page.quote.cart.hasAlcohol && <AgeFields reply={reply} />}
            <div>
              <p className="mb-4 text-ink-soft">
                {text.privacy}{' '}
                <Link to={paths.policy('bao-mat')} className="link">
                  {text.privacyLink}
                </Link>
                .
              </p>
              <Button name="intent" value="review" className="w-full sm:w-auto">
                {text.review}
              </Button>
              <p className="mt-2 text-ink-soft">{text.reviewHint}</p>
            </div>
          </div>
        </Columns>
      </Form>
    </Page>
  )
}
