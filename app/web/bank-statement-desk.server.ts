import { data, redirect } from '@remix-run/node'
import { statementList, statementPage } from '#app/domain/payments/reads/statement-page.server.ts'
import { vendorsWithAccount } from '#app/domain/payments/reads/vendors-with-account.server.ts'
import { isVendorScope, mayDecideMoney, type TransferScope } from '#app/domain/payments/rules/transfer-scope.ts'
import { columnUses } from '#app/domain/payments/rules/statement-columns.ts'
import { startStatement } from '#app/domain/payments/use-cases/start-statement.server.ts'
import { uploadStatement } from '#app/domain/payments/use-cases/upload-statement.server.ts'
import { bankName } from '#app/domain/vendors/rules/bank-account.ts'
import { statementProblems, statementsText } from '#app/i18n/money/bank-statements.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { formReply } from './form-reply.ts'
import { readMultipart } from './multipart.server.ts'
import { sentForm } from './sent-form.server.ts'

const MEGABYTE = 1024 * 1024
/** A hundred thousand transfers are about twelve. */
const limits = { fileBytes: 20 * MEGABYTE, files: 1, allBytes: 20 * MEGABYTE }

export async function statementsDesk(services: Services, scope: TransferScope) {
  const statements = await statementList(services, scope)
  const vendors = isVendorScope(scope) ? null : await vendorsWithAccount(services, scope)
  return { statements, vendors, mayImport: mayDecideMoney(scope) }
}

type Sent = { request: Request; locale: Locale; /** The page of the uploaded statement. */ hrefOf: (id: string) => string }

/** Keeps an uploaded statement and goes on to its columns. */
export async function uploadAtDesk(services: Services, scope: TransferScope, { request, locale, hrefOf }: Sent) {
  const { formData, uploads } = await readMultipart(request, limits)
  const text = statementsText[locale]
  const wrong = (field: string, sentence: string, status = 422) => data({ reply: formReply(formData, { errors: { [field]: [sentence] } }) }, { status })
  const [upload] = uploads
  if (!upload) return wrong('file', text.noFile)
  if (!upload.content) return wrong('file', text.tooLarge, 413)
  const vendorId = isVendorScope(scope) ? scope.vendorId : String(formData.get('vendorId') ?? '')
  if (vendorId === '') return wrong('vendorId', text.noVendor)
  const uploaded = await uploadStatement(services, scope, { vendorId, fileName: upload.filename, content: upload.content })
  if (uploaded.ok) throw redirect(hrefOf(uploaded.value.fileId))
  if (uploaded.problem.kind === 'not-found') throw data(null, { status: 404 })
  return wrong('file', explain(statementProblems, locale, uploaded.problem), uploaded.problem.kind === 'not-allowed' ? 403 : 422)
}

/** One statement; a foreign one is not there. */
export async function statementDesk(services: Services, scope: TransferScope, id: string) {
  const statement = await statementPage(services, scope, id)
  if (!statement) throw data(null, { status: 404 })
  return { statement, bank: bankName(statement.bankBin) ?? statement.bankBin, mayImport: mayDecideMoney(scope) }
}

/** The columns are confirmed: reading begins, or the failed rows are read again. */
export async function startAtDesk(services: Services, scope: TransferScope, { request, locale, id, href }: { request: Request; locale: Locale; id: string; href: string }) {
  const form = await sentForm(request)
  const chosen = Object.fromEntries(columnUses.map((use) => [use, form.get(use)?.toString()]))
  const started = await startStatement(services, scope, { fileId: id, chosen })
  if (started.ok) throw redirect(href)
  if (started.problem.kind === 'not-found') throw data(null, { status: 404 })
  const sentence = explain(statementProblems, locale, started.problem)
  const status = started.problem.kind === 'not-allowed' ? 403 : 422
  return data({ reply: formReply(form, { errors: { date: [sentence] } }) }, { status })
}
