import { z } from 'zod'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Grant } from '#app/domain/claims/rules/claim-grant.ts'
import { decideClaim, type DecideClaimProblem } from '#app/domain/claims/use-cases/decide-claim.server.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import { decideClaimProblems } from '#app/i18n/claims/problems.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import type { Core } from '#app/platform/core.server.ts'
import { quantitiesOf } from './answer-claim-form.server.ts'
import { dongField } from './dong-field.server.ts'
import { formReply, type FormReply } from './form-reply.ts'
import { parseForm } from './parse-form.server.ts'

function schema(locale: Locale) {
  const text = decisionText[locale]
  return z.object({
    intent: z.enum(['grantAll', 'grantPart', 'grantAmount', 'dismiss'], { error: text.choiceMissing }),
    reason: z.string({ error: text.reasonMissing }).min(3, text.reasonMissing).max(2000),
    shipping: z.string().optional(),
    amount: dongField(explain(decideClaimProblems, locale, { kind: 'nothing-granted' })).optional(),
  })
}

/** The officer's decision as its form sends it; what is wrong with it, or null when it is made. */
export async function sendDecision(core: Core, scope: AuthorityScope, claimId: string, { form, locale }: { form: FormData; locale: Locale }): Promise<FormReply | null> {
  const parsed = await parseForm(form, schema(locale), locale)
  if (!parsed.ok) return parsed.reply
  const { intent, reason, shipping, amount } = parsed.value
  const grants: { [key in Exclude<typeof intent, 'dismiss'>]: Grant } = {
    grantAll: { kind: 'all' },
    grantPart: { kind: 'parts', quantities: quantitiesOf(parsed.formData), shipping: shipping !== undefined },
    grantAmount: { kind: 'amount', amount: amount ?? noMoney },
  }
  const decision = intent === 'dismiss' ? ({ kind: 'dismiss', reason } as const) : ({ kind: 'grant', grant: grants[intent], reason } as const)
  const decided = await decideClaim(core, scope, claimId, decision)
  return decided.ok ? null : formReply(parsed.formData, faultOf(decided.problem, intent === 'grantAmount', locale))
}

function faultOf(problem: DecideClaimProblem, isSum: boolean, locale: Locale): { errors?: Record<string, string[]>; formErrors?: string[] } {
  const said = [explain(decideClaimProblems, locale, problem)]
  if (problem.kind === 'reason-missing') return { errors: { reason: said } }
  return isSum && (problem.kind === 'nothing-granted' || problem.kind === 'more-than-asked') ? { errors: { amount: said } } : { formErrors: said }
}
