import { Form } from '@remix-run/react'
import { mayPay, type PaymentStanding } from '#app/domain/orders/rules/payment-standing.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { purchaseText } from '#app/i18n/shop/purchase.ts'
import { transferText } from '#app/i18n/shop/transfer.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { Notice, type NoticeKind } from '#app/ui/feedback/notice.tsx'

const looks: Record<PaymentStanding['kind'], NoticeKind> = {
  cash: 'success',
  paid: 'success',
  waiting: 'info',
  failed: 'warning',
  late: 'warning',
  inexact: 'warning',
  over: 'info',
}

type PaymentStateProps = {
  standing: PaymentStanding
  offered: readonly PaymentMethod[]
  /** What is to be transferred stands below: these are the other ways. */
  isTransfer?: boolean
}

/** What has been paid, said plainly, and what can be done about it. */
export function PaymentState({ standing, offered, isTransfer = false }: PaymentStateProps) {
  const text = useText(transferText)
  const words = paymentMethodWords[useLocale()]
  const [title, sentence] = usePaymentWords(standing)
  return (
    <Notice kind={looks[standing.kind]} title={title}>
      <p>{sentence}</p>
      {mayPay(standing) && (
        <Form method="post" className="mt-3 flex flex-wrap items-center gap-3">
          <input type="hidden" name="intent" value="pay" />
          {isTransfer && <span>{text.otherWay}:</span>}
          {offered.map((method) => (
            <Button key={method} name="method" value={method} variant={isTransfer || method === 'cash-on-delivery' ? 'secondary' : 'primary'}>
              {words[method].pay}
            </Button>
          ))}
        </Form>
      )}
    </Notice>
  )
}

function usePaymentWords(standing: PaymentStanding): [title: string, sentence: string] {
  const locale = useLocale()
  const text = useText(purchaseText)
  const deadline = 'expiresAt' in standing && standing.expiresAt ? formatMoment(standing.expiresAt, locale) : ''
  switch (standing.kind) {
    case 'cash':
      return [text.thanks, text.thanksCash]
    case 'paid':
      return [text.thanks, text.thanksPaid]
    case 'waiting':
      return [text.waiting, text.waitingText(deadline)]
    case 'failed':
      return [text.failed, text.failedText(deadline)]
    case 'late':
      return [text.late, text.lateText]
    case 'inexact':
      return [text.inexact, text.inexactText]
    case 'over':
      return [text.over, text.overText]
  }
}
