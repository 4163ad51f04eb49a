import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { payersOf } from '#app/domain/claims/reads/claim-ground.server.ts'
import { vendorRefund } from '#app/domain/claims/reads/refund-page.server.ts'
import type { RefundPage } from '#app/domain/claims/rules/claim-view.ts'
import { transferPurpose } from '#app/domain/claims/rules/transfer-purpose.ts'
import { mayPayRefund } from '#app/domain/claims/rules/who-may.ts'
import { payRefund } from '#app/domain/claims/use-cases/pay-refund.server.ts'
import { waitsForTransfer } from '#app/domain/payments/rules/refund-states.ts'
import { vietQrText } from '#app/domain/payments/rules/vietqr.ts'
import { payRefundProblems } from '#app/i18n/claims/problems.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { formatDong } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { RefundBadge } from '#app/ui/claims/claim-badge.tsx'
import { VendorRefund } from '#app/ui/claims/vendor-refund.tsx'
import type { QrDrawing } from '#app/ui/commerce/qr-code.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { drawQrCode } from '#app/web/qr-code.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { services } = args.context
  const refund = await vendorRefund(services, scope, args.params.id ?? '')
  if (!refund) throw data(null, { status: 404 })
  const may = mayPayRefund(scope, refund.decidedById, await payersOf(services.db, scope.vendorId))
  const locale = await localeOf(args.request)
  return {
    title: vendorClaimText[locale].refundTitle(formatDong(refund.amount, locale)),
    refund,
    may,
    purpose: transferPurpose(refund.orderCode),
    qr: may === 'yes' ? transferCode(refund) : null,
  }
}

/** For the bank's app of whoever pays. */
function transferCode({ state, amount, orderCode, transfer }: RefundPage): QrDrawing | null {
  if (!transfer || !waitsForTransfer(state)) return null
  const { bankBin, account } = transfer
  return drawQrCode(vietQrText({ bankBin, account, amount, purpose: transferPurpose(orderCode) }))
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const refundId = args.params.id ?? ''
  const locale = await localeOf(args.request)
  const form = await sentForm(args.request)
  const result = await payRefund(args.context.services, scope, { refundId, bankReference: String(form.get('bankReference') ?? '') })
  if (result.ok) throw redirect(paths.vendorRefund(refundId), { headers: { 'Set-Cookie': await withNotice('success', vendorClaimText[locale].marked) } })
  const { problem } = result
  if (problem.kind === 'not-found') throw data(null, { status: 404 })
  const said = [explain(payRefundProblems, locale, problem)]
  const wrong = problem.kind === 'reference-missing' ? { errors: { bankReference: said } } : { formErrors: said }
  return data({ reply: formReply(form, wrong) }, { status: problem.kind === 'not-your-role' || problem.kind === 'decided-it' ? 403 : 422 })
}

export default function Refund() {
  const { title, refund, may, purpose, qr } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(vendorClaimText)
  return (
    <Page title={title} lead={<RefundBadge state={refund.state} />}>
      <p className="mb-3">
        <Link to={paths.vendorRefunds()} className="link inline-flex min-h-11 items-center">
          ← {text.refundBack}
        </Link>
      </p>
      <FormSummary reply={reply} labels={text} />
      <VendorRefund refund={refund} may={may} purpose={purpose} qr={qr} reply={reply} />
    </Page>
  )
}
