import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { vendorOrder } from '#app/domain/orders/reads/vendor-order.server.ts'
import { returnReasons } from '#app/domain/orders/rules/decline-reasons.ts'
import { mayComeBack } from '#app/domain/orders/rules/ways-to-stop.ts'
import { mayHandle } from '#app/domain/orders/rules/who-may-handle.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { pick } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderProblemTexts } from '#app/i18n/vendor/orders-problems.ts'
import { stopText } from '#app/i18n/vendor/orders-stop.ts'
import { returnReasonNames } from '#app/i18n/vendor/orders-words.ts'
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
  if (!mayHandle(scope.role, 'return')) throw data(null, { status: 403 })
  const order = await vendorOrder(args.context.services, scope, args.params.id ?? '')
  if (!order) throw data(null, { status: 404 })
  if (!mayComeBack(order.state)) throw redirect(paths.vendorOrder(order.id))
  return {
    id: order.id,
    /** The carrier takes cash at the door: a parcel that was never handed over was never paid. */
    isUnpaid: order.method === 'cash-on-delivery' && order.state === 'shipped',
    lines: order.lines.map(({ id, nameVi, nameEn, quantity }) => ({ id, nameVi, nameEn, quantity })),
    title: stopText[await localeOf(args.request)].returnTitle(order.code),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const orderId = args.params.id ?? ''
  const form = await sentForm(args.request)
  const spoilt = [...form].filter(([name, value]) => name.startsWith('line.') && value === 'waste')
  const result = await returnOrder(args.context.services, scope, {
    orderId,
    reason: String(form.get('reason') ?? ''),
    note: String(form.get('note') ?? ''),
    spoiltLineIds: spoilt.map(([name]) => name.slice('line.'.length)),
  })
  if (result.ok) throw redirect(paths.vendorOrder(orderId))
  const { problem } = result
  if (problem.kind === 'not-found') throw data(null, { status: 404 })
  if (problem.kind === 'not-your-role') throw data(null, { status: 403 })
  const said = [explain(orderProblemTexts, await localeOf(args.request), problem)]
  const wrong = problem.kind === 'reason-missing' ? { errors: { reason: said } } : { formErrors: said }
  return data({ reply: formReply(form, wrong) }, { status: 422 })
}

export default function ReturnOrder() {
  const { id, isUnpaid, lines, title } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const locale = useLocale()
  const text = useText(stopText)
  return (
    <Page title={title} lead={`${text.returnLead} ${isUnpaid ? text.returnCash : text.returnPaid}`}>
      <FormSummary reply={reply} labels={text} />
      <Card className="max-w-xl">
        <Form method="post">
          <RadioGroup
            legend={text.reason}
            name="reason"
            options={returnReasons.map((value) => ({ value, label: returnReasonNames[locale][value] }))}
            reply={reply}
          />
          {lines.map((line) => (
            <RadioGroup
              key={line.id}
              legend={text.condition(`${line.quantity} × ${pick(locale, line.nameVi, line.nameEn)}`)}
              name={`line.${line.id}`}
              defaultValue="stock"
              options={[
                { value: 'stock', label: text.toStock },
                { value: 'waste', label: text.toWaste },
              ]}
              reply={reply}
            />
          ))}
          <TextArea label={text.note} name="note" hint={text.noteHint} rows={3} maxLength={500} reply={reply} />
          <div className="flex flex-wrap gap-3">
            <Button variant="danger">{text.comeBack}</Button>
            <ButtonLink to={paths.vendorOrder(id)} variant="secondary">
              {text.back}
            </ButtonLink>
          </div>
        </Form>
      </Card>
    </Page>
  )
}
