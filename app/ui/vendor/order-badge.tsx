import type { VendorOrderState } from '#app/domain/orders/rules/vendor-order-states.ts'
import { useLocale } from '#app/i18n/use-text.tsx'
import { orderStateNames } from '#app/i18n/vendor/orders-words.ts'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'

const tones: { readonly [state in VendorOrderState]: BadgeTone } = {
  awaitingPayment: 'neutral',
  unpaid: 'neutral',
  placed: 'warning',
  accepted: 'info',
  packed: 'info',
  shipped: 'info',
  delivered: 'good',
  completed: 'good',
  declined: 'bad',
  cancelled: 'bad',
  returned: 'bad',
}

/** The state of a vendor order in the seller's words. */
export function OrderBadge({ state }: { state: VendorOrderState }) {
  return <Badge tone={tones[state]}>{orderStateNames[useLocale()][state]}</Badge>
}
