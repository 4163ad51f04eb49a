import { paymentStates, type PaymentState } from '#app/domain/payments/rules/payment-states.ts'
import { paymentStateWords } from '#app/i18n/moderation/payments.ts'
import { useLocale } from '#app/i18n/use-text.tsx'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'

const tones: { readonly [state in PaymentState]: BadgeTone } = {
  expected: 'info',
  failed: 'warning',
  expired: 'neutral',
  withdrawn: 'neutral',
  short: 'bad',
  settled: 'good',
  overpaid: 'bad',
  partlyRefunded: 'warning',
  refunded: 'neutral',
}

export function PaymentBadge({ state }: { state: string }) {
  const words = paymentStateWords[useLocale()]
  const known = paymentStates.find((one) => one === state)
  return known ? <Badge tone={tones[known]}>{words[known]}</Badge> : <Badge tone="neutral">{state}</Badge>
}
