import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { liveClaimOfOrder } from '#app/domain/claims/reads/live-claim-of-order.server.ts'
import { vendorOrder } from '#app/domain/orders/reads/vendor-order.server.ts'
import { chosenLots } from '#app/domain/orders/rules/lot-field.ts'
import { mayHandle } from '#app/domain/orders/rules/who-may-handle.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderText } from '#app/i18n/vendor/orders-one.ts'
import { orderProblemTexts } from '#app/i18n/vendor/orders-problems.ts'
import { paths } from '#app/paths.ts'
import type { Core } from '#app/platform/core.server.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { ChevronIcon } from '#app/ui/icons/chevron-icon.tsx'
import { Card, Columns, Page } from '#app/ui/layouts/page.tsx'
import { OrderClaim } from '#app/ui/claims/order-claim.tsx'
import { OrderBadge } from '#app/ui/vendor/order-badge.tsx'
import { OrderMoney, OrderReceiver } from '#app/ui/vendor/order-facts.tsx'
import { OrderLines } from '#app/ui/vendor/order-lines.tsx'
import { OrderNextStep } from '#app/ui/vendor/order-next-step.tsx'
import { OrderHistory, OrderProgress } from '#app/ui/vendor/order-progress.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const id = args.params.id ?? ''
  const [order, claim] = await Promise.all([vendorOrder(args.context.services, scope, id), liveClaimOfOrder(args.context.services, scope, id)])
  if (!order) throw data(null, { status: 404 })
  return {
    title: orderText[await localeOf(args.request)].title(order.code),
    order,
    claim,
    mayDecline: mayHandle(scope.role, 'decline'),
    mayReturn: mayHandle(scope.role, 'return'),
  }
}

/** The next step of the order, by its one button. Pressed twice it says nothing new and shows the same page. */
export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const orderId = args.params.id ?? ''
  const form = await sentForm(args.request)
  const locale = await localeOf(args.request)
  const result = await takeStep(args.context.services, scope, orderId, form)
  if (result.ok) {
    throw redirect(paths.vendorOrder(orderId), { headers: { 'Set-Cookie': await withNotice('success', orderText[locale].done) } })
  }
  const { problem } = result
  if (problem.kind === 'not-found') throw data(null, { status: 404 })
  const said = [explain(orderProblemTexts, locale, problem)]
  const status = problem.kind === 'not-your-role' ? 403 : 422
  if (problem.kind === 'carrier-missing') return data({ reply: formReply(form, { errors: { carrier: said } }) }, { status })
  if (problem.kind === 'tracking-number-missing') return data({ reply: formReply(form, { errors: { trackingNumber: said } }) }, { status })
  return data({ reply: formReply(form, { formErrors: said }) }, { status })
}

function takeStep(core: Core, scope: VendorScope, orderId: string, form: FormData) {
  switch (form.get('intent')) {
    case 'accept':
      return acceptOrder(core, scope, orderId)
    case 'pack':
      return packOrder(core, scope, { orderId, lots: chosenLots(form) })
    case 'ship':
      return shipOrder(core, scope, {
        orderId,
        carrier: String(form.get('carrier') ?? ''),
        trackingNumber: String(form.get('trackingNumber') ?? ''),
      })
    case 'deliver':
      return deliverOrder(core, scope, orderId)
    default:
      throw data(null, { status: 400 })
  }
}

export default function Order() {
  const { order, claim, mayDecline, mayReturn } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(orderText)
  const locale = useLocale()
  const hasSlip = ['placed', 'accepted', 'packed', 'shipped'].includes(order.state)
  return (
    <Page
      title={
        <>
          {text.title(order.code)} <OrderBadge state={order.state} />
        </>
      }
      lead={formatMoment(order.placedAt, locale)}
      actions={
        hasSlip && (
          <ButtonLink to={paths.packingSlip(order.id)} variant="secondary">
            {text.printSlip}
          </ButtonLink>
        )
      }
    >
      <p className="mb-3">
        <Link to={paths.vendorOrders()} className="link inline-flex min-h-11 items-center">
          ← {text.back}
        </Link>
      </p>
      <FormSummary reply={reply} labels={text} />
      <Columns
        side={
          <div className="grid gap-6">
            <OrderReceiver order={order} />
            <OrderMoney order={order} />
          </div>
        }
      >
        <div className="grid gap-6">
          {claim && <OrderClaim claim={claim} />}
          <OrderNextStep order={order} mayDecline={mayDecline} mayReturn={mayReturn} reply={reply} />
          <section>
            <h2 className="mb-3">{text.goods}</h2>
            <OrderLines lines={order.lines} />
          </section>
          <Card>
            <h2 className="mb-3">{text.progress}</h2>
            <OrderProgress order={order} />
          </Card>
          <Card as="details">
            <summary className="flex min-h-11 items-center justify-between text-xl font-semibold">
              {text.history}
              <ChevronIcon className="size-5" />
            </summary>
            <OrderHistory history={order.history} />
          </Card>
        </div>
      </Columns>
    </Page>
  )
}
