import { useLocale } from '#app/i18n/use-text.tsx'
import { certificateStateNames, changeStateNames, nameOf, productStateNames, vendorStateNames } from '#app/i18n/moderation/words.ts'
import { orderStateNames } from '#app/i18n/vendor/orders-words.ts'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'

const tones: { readonly [state: string]: BadgeTone } = {
  submitted: 'warning',
  changesRequested: 'info',
  changeRequested: 'info',
  needsChange: 'info',
  approved: 'good',
  published: 'good',
  rejected: 'bad',
  suspended: 'bad',
}

const toneOf = (state: string): BadgeTone => tones[state] ?? 'neutral'

export function VendorStateBadge({ state }: { state: string }) {
  return <Badge tone={toneOf(state)}>{nameOf(vendorStateNames, useLocale(), state)}</Badge>
}

export function ProductStateBadge({ state }: { state: string }) {
  return <Badge tone={toneOf(state)}>{nameOf(productStateNames, useLocale(), state)}</Badge>
}

export function ChangeStateBadge({ state }: { state: string }) {
  return <Badge tone={toneOf(state)}>{nameOf(changeStateNames, useLocale(), state)}</Badge>
}

const orderTones: { readonly [state: string]: BadgeTone } = {
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

export function SupervisedOrderBadge({ state }: { state: string }) {
  return <Badge tone={orderTones[state] ?? 'neutral'}>{nameOf(orderStateNames, useLocale(), state)}</Badge>
}

export function CertificateStateBadge({ state }: { state: string }) {
  const tone = state === 'confirmed' ? 'good' : state === 'expired' ? 'neutral' : toneOf(state)
  return <Badge tone={tone}>{nameOf(certificateStateNames, useLocale(), state)}</Badge>
}
