import type { ClaimState } from '#app/domain/claims/rules/claim-states.ts'
import type { RefundState } from '#app/domain/payments/rules/refund-states.ts'
import { claimStateNames, payingStateNames } from '#app/i18n/claims/words.ts'
import { useLocale } from '#app/i18n/use-text.tsx'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'

const claimTones: Record<ClaimState, BadgeTone> = {
  open: 'warning',
  offered: 'info',
  partlyAccepted: 'info',
  declined: 'bad',
  escalated: 'warning',
  accepted: 'good',
  granted: 'good',
  dismissed: 'bad',
  withdrawn: 'neutral',
  closed: 'neutral',
}

export function ClaimBadge({ state }: { state: ClaimState }) {
  return <Badge tone={claimTones[state]}>{claimStateNames[useLocale()][state]}</Badge>
}

const refundTones: Record<RefundState, BadgeTone> = {
  requested: 'info',
  sent: 'info',
  manual: 'warning',
  transferred: 'info',
  disputed: 'bad',
  settled: 'good',
}

export function RefundBadge({ state }: { state: RefundState }) {
  return <Badge tone={refundTones[state]}>{payingStateNames[useLocale()][state]}</Badge>
}
