import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { carriers } from '#app/domain/orders/rules/carriers.ts'
import type { TransferScope } from '#app/domain/payments/rules/transfer-scope.ts'
import { importRemittance } from '#app/domain/settlement/use-cases/import-remittance.server.ts'
import { matchRemittanceAgain } from '#app/domain/settlement/use-cases/match-remittance-again.server.ts'
import { explain } from '#app/i18n/messages.ts'
import { importRemittanceProblems, remittanceText } from '#app/i18n/money/remittances.ts'
import { formReply } from './form-reply.ts'
import { limitTries } from './guards.server.ts'
import { localeOf } from './locale.server.ts'
import { readMultipart } from './multipart.server.ts'
import { withNotice } from './notice.server.ts'

const MOST_BYTES = 5 * 1024 * 1024

/** Takes in an uploaded list for whoever may; goes to its page, or answers with what is wrong beside the field. */
export async function uploadRemittance(args: ActionFunctionArgs, scope: TransferScope, pageOf: (id: string) => string) {
  await limitTries(args, 'upload', scope.userId)
  const locale = await localeOf(args.request)
  const text = remittanceText[locale]
  const { formData, uploads } = await readMultipart(args.request, { fileBytes: MOST_BYTES, files: 1, allBytes: MOST_BYTES })
  const refuse = (said: string) => data({ reply: formReply(formData, { errors: { file: [said] } }) }, { status: 422 })
  const [file] = uploads
  if (!file) return refuse(text.noFile)
  if (file.content === null) return refuse(text.tooBig)
  const typed = String(formData.get('carrier'))
  const carrier = carriers.find((one) => one === typed) ?? 'own'
  const result = await importRemittance(args.context.services, scope, { fileName: file.filename, content: file.content, carrier })
  if (!result.ok) return refuse(explain(importRemittanceProblems, locale, result.problem))
  const { fileId, isRepeat } = result.value
  throw redirect(pageOf(fileId), { headers: { 'Set-Cookie': await withNotice('info', isRepeat ? text.repeat : text.imported) } })
}

/** The button of one list's page. */
export async function compareAgain(args: ActionFunctionArgs, scope: TransferScope, pageOf: (id: string) => string): Promise<never> {
  const fileId = args.params.id ?? ''
  const result = await matchRemittanceAgain(args.context.services, scope, fileId)
  if (!result.ok) throw data(null, { status: result.problem.kind === 'not-found' ? 404 : 403 })
  const said = remittanceText[await localeOf(args.request)].settledNow(result.value.settled)
  throw redirect(pageOf(fileId), { headers: { 'Set-Cookie': await withNotice('info', said) } })
}
