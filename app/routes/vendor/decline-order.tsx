import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { vendorOrder } from '#app/domain/orders/reads/vendor-order.server.ts'
import { declineReasons } from '#app/domain/orders/rules/decline-reasons.ts'
import { mayDecline } from '#app/domain/orders/rules/ways-to-stop.ts'
import { mayHandle } from '#app/domain/orders/rules/who-may-handle.ts'
import { declineOrder } from '#app/domain/orders/use-cases/decline-order.server.ts'
import { explain } from '#app/i18n/messages.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderProblemTexts } from '#app/i18n/vendor/orders-problems.ts'
import { stopText } from '#app/i18n/vendor/orders-stop.ts'
import { declineReasonNames } from '#app/i18n/vendor/orders-words.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { RadioGroup, TextArea } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  if (!mayHandle(scope.role, 'decline')) throw data(null, { status: 403 })
  const order = await vendorOrder(args.context.services, scope, args.params.id ?? '')
  if (!order) throw data(null, { status: 404 })
  // Somebody else was faster, or the back button: the order's page says how it stands.
  if (!mayDecline(order.state)) throw redirect(paths.vendorOrder(order.id))
  const isNew = order.state === 'placed'
  const text = stopText[await localeOf(args.request)]
  return { id: order.id, isNew, title: isNew ? text.declineTitle(order.code) : text.giveUpTitle(order.code) }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const orderId = args.params.id ?? ''
  const form = await sentForm(args.request)
  const result = await declineOrder(args.context.services, scope, {
    orderId,
    reason: String(form.get('reason') ?? ''),
    note: String(form.get('note') ?? ''),
  })
  if (result.ok) throw redirect(paths.vendorOrder(orderId))
  const { problem } = result
  if (problem.kind === 'not-found') throw data(null, { status: 404 })
  if (problem.kind === 'not-your-role') throw data(null, { status: 403 })
  const said = [explain(orderProblemTexts, await localeOf(args.request), problem)]
  const wrong = problem.kind === 'reason-missing' ? { errors: { reason: said } } : { formErrors: said }
  return data({ reply: formReply(form, wrong) }, { status: 422 })
}

export default function DeclineOrder() {
  const { id, isNew, title } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const locale = useLocale()
  const text = useText(stopText)
  return (
    <Page title={title} lead={text.declineLead}>
      <FormSummary reply={reply} labels={text} />
      <Card className="max-w-xl">
        <Form method="post">
          <RadioGroup
            legend={text.reason}
            name="reason"
            options={declineReasons.map((value) => ({ value, label: declineReasonNames[locale][value] }))}
            reply={reply}
          />
          <TextArea label={text.note} name="note" hint={text.noteHint} rows={3} maxLength={500} reply={reply} />
          <div className="flex flex-wrap gap-3">
            <Button variant="danger">{isNew ? text.decline : text.giveUp}</Button>
            <ButtonLink to={paths.vendorOrder(id)} variant="secondary">
              {text.keep}
            </ButtonLink>
          </div>
        </Form>
      </Card>
    </Page>
  )
}
