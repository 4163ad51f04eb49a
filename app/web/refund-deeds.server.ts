import { data } from '@remix-run/node'
import { z } from 'zod'
import { answerTransfer } from '#app/domain/claims/use-cases/answer-transfer.server.ts'
import { giveRefundAccount, type GiveRefundAccountProblem } from '#app/domain/claims/use-cases/give-refund-account.server.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { accountFaultTexts, answerTransferProblems, refundAccountProblems } from '#app/i18n/claims/problems.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import type { Core } from '#app/platform/core.server.ts'
import { formReply, type FormReply } from './form-reply.ts'
import { parseForm } from './parse-form.server.ts'

const text = (most: number) => z.string().max(most).default('')
const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('account'), bankBin: text(6), account: text(40), holder: text(80) }),
  z.object({ intent: z.literal('confirm') }),
  z.object({ intent: z.literal('dispute'), dispute: text(1000) }),
])

type Sent = { form: FormData; locale: Locale }

/** What a buyer can do about a refund by transfer: say where to, that it came, that it did not. Null: not theirs. */
export async function doWithRefund(core: Core, buyer: BuyerClaim, refundId: string, { form, locale }: Sent): Promise<{ said: string } | { reply: FormReply } | null> {
  const parsed = await parseForm(form, schema, locale)
  if (!parsed.ok) {
    if (!['account', 'confirm', 'dispute'].includes(String(form.get('intent')))) throw data(null, { status: 400 })
    return { reply: parsed.reply }
  }
  const words = buyerClaimText[locale]
  const asked = parsed.value
  if (asked.intent === 'account') {
    const { bankBin, account, holder } = asked
    const given = await giveRefundAccount(core, { buyer, refundId, bankBin, account, holder })
    if (given.ok) return { said: words.accountSaved }
    return given.problem.kind === 'not-found' ? null : { reply: formReply(parsed.formData, accountFaults(given.problem, locale)) }
  }
  const answer = asked.intent === 'confirm' ? ({ kind: 'confirm' } as const) : ({ kind: 'dispute', text: asked.dispute } as const)
  const answered = await answerTransfer(core, buyer, refundId, answer)
  if (answered.ok) return { said: asked.intent === 'confirm' ? words.arrivedSaid : words.notArrivedSaid }
  if (answered.problem.kind === 'not-found') return null
  const said = [explain(answerTransferProblems, locale, answered.problem)]
  return { reply: formReply(parsed.formData, answered.problem.kind === 'reason-missing' ? { errors: { dispute: said } } : { formErrors: said }) }
}

const fieldOf = { unknownBank: 'bankBin', accountNumber: 'account', holder: 'holder' } as const

function accountFaults(problem: GiveRefundAccountProblem, locale: Locale): { errors?: Record<string, string[]>; formErrors?: string[] } {
  if (problem.kind !== 'bad-account') return { formErrors: [explain(refundAccountProblems, locale, problem)] }
  return { errors: Object.fromEntries(problem.faults.map((fault) => [fieldOf[fault], [accountFaultTexts[locale][fault]]])) }
}
