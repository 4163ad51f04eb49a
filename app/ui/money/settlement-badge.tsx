import type { SettlementState } from '#app/domain/settlement/rules/settlement-states.ts'
import { settlementStateNames } from '#app/i18n/vendor/statement.ts'
import { useLocale } from '#app/i18n/use-text.tsx'
import { Badge, type BadgeTone } from '#app/ui/feedback/badge.tsx'

const tones: { readonly [state in SettlementState]: BadgeTone } = { draft: 'warning', released: 'info', paid: 'good', failed: 'bad', carried: 'neutral' }

export function SettlementBadge({ state }: { state: SettlementState }) {
  return <Badge tone={tones[state]}>{settlementStateNames[useLocale()][state]}</Badge>
}
