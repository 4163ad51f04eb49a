import { z } from 'zod'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { answerClaim, type AnswerClaimProblem, type ClaimAnswer } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import { answerClaimProblems } from '#app/i18n/claims/problems.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import type { Core } from '#app/platform/core.server.ts'
import { dongField } from './dong-field.server.ts'
import { formReply, type FormReply } from './form-reply.ts'
import { parseForm } from './parse-form.server.ts'

export type SentAnswer = { ok: true } | { ok: false; reply: FormReply; status: 403 | 422 }

function schema(locale: Locale) {
  return z.object({
    kind: z.enum(['accept', 'acceptPart', 'offer', 'decline']),
    note: z.string().max(2000).default(''),
    shipping: z.string().optional(),
    amount: dongField(explain(answerClaimProblems, locale, { kind: 'nothing-granted' })).optional(),
  })
}

/** The vendor's answer as its form sends it. */
export async function sendAnswer(core: Core, scope: VendorScope, claimId: string, { form, locale }: { form: FormData; locale: Locale }): Promise<SentAnswer> {
  const parsed = await parseForm(form, schema(locale), locale)
  if (!parsed.ok) return { ok: false, reply: parsed.reply, status: 422 }
  const { kind, note, shipping, amount } = parsed.value
  const answers: { [key in ClaimAnswer['kind']]: ClaimAnswer } = {
    accept: { kind: 'accept', note },
    acceptPart: { kind: 'acceptPart', note, shipping: shipping !== undefined, quantities: quantitiesOf(parsed.formData) },
    offer: { kind: 'offer', note, amount: amount ?? noMoney },
    decline: { kind: 'decline', note },
  }
  const result = await answerClaim(core, scope, claimId, answers[kind])
  if (result.ok) return { ok: true }
  const status = result.problem.kind === 'not-your-role' ? 403 : 422
  return { ok: false, status, reply: formReply(parsed.formData, faultOf(result.problem, kind, locale)) }
}

/** How many pieces of each line, from fields named `line.{id}`. */
export function quantitiesOf(form: FormData): Record<string, number> {
  const fields = [...form].filter(([name]) => name.startsWith('line.'))
  return Object.fromEntries(fields.map(([name, value]) => [name.slice('line.'.length), Math.trunc(Number(value)) || 0]))
}

function faultOf(problem: AnswerClaimProblem, kind: ClaimAnswer['kind'], locale: Locale): { errors?: Record<string, string[]>; formErrors?: string[] } {
  const said = [explain(answerClaimProblems, locale, problem)]
  if (problem.kind === 'reason-missing') return { errors: { note: said } }
  const isSum = problem.kind === 'nothing-granted' || problem.kind === 'more-than-asked'
  return kind === 'offer' && isSum ? { errors: { amount: said } } : { formErrors: said }
}
