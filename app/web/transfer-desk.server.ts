import { data, redirect } from '@remix-run/node'
import { transferList } from '#app/domain/payments/reads/transfer-list.server.ts'
import { transferDecisions } from '#app/domain/payments/rules/transfer-decisions.ts'
import { isVendorScope, mayDecideMoney, type TransferScope } from '#app/domain/payments/rules/transfer-scope.ts'
import { isTransferTab } from '#app/domain/payments/rules/transfer-view.ts'
import { decideTransfer } from '#app/domain/payments/use-cases/decide-transfer.server.ts'
import { linkTransfer } from '#app/domain/payments/use-cases/link-transfer.server.ts'
import { transferProblems, transfersText } from '#app/i18n/money/transfers.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { withNotice } from './notice.server.ts'
import { sentForm } from './sent-form.server.ts'

const LONGEST_SEARCH = 100

/** What the page of transfers shows; the same at both desks. */
export async function transferDesk(services: Services, scope: TransferScope, request: Request) {
  const wanted = new URL(request.url).searchParams
  const chosen = wanted.get('danh_sach')
  const tab = isTransferTab(chosen) ? chosen : 'waiting'
  const text = (wanted.get('tim') ?? '').normalize('NFC').trim().slice(0, LONGEST_SEARCH)
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(wanted.get('trang') ?? 1)) || 1))
  const list = await transferList(services, scope, { tab, text, page })
  return { ...list, tab, text, page, mayDecide: mayDecideMoney(scope), isOfficer: !isVendorScope(scope) }
}

/** A decision about one transfer, and back to the list. A foreign transfer is not there. */
export async function decideAtDesk(services: Services, scope: TransferScope, { request, locale }: { request: Request; locale: Locale }): Promise<Response> {
  const form = await sentForm(request)
  const intent = form.get('intent')
  const lineId = String(form.get('lineId'))
  const text = transfersText[locale]
  const { pathname, search } = new URL(request.url)
  const back = async (kind: 'success' | 'warning' | 'error', sentence: string) =>
    redirect(pathname + search.slice(0, 300), { headers: { 'Set-Cookie': await withNotice(kind, sentence) } })
  if (intent === 'link') {
    const linked = await linkTransfer(services, scope, { lineId, typed: String(form.get('typed')).slice(0, 100) })
    if (!linked.ok && linked.problem.kind === 'not-found') throw data(null, { status: 404 })
    if (!linked.ok) return back('error', explain(transferProblems, locale, linked.problem))
    return linked.value.verdict === 'exact' ? back('success', text.linked) : back('warning', text.linkedWaiting)
  }
  const decision = transferDecisions.find((one) => one === intent)
  if (!decision) throw data(null, { status: 400 })
  const decided = await decideTransfer(services, scope, { lineId, decision })
  if (!decided.ok && decided.problem.kind === 'not-found') throw data(null, { status: 404 })
  return decided.ok ? back('success', text.done) : back('error', explain(transferProblems, locale, decided.problem))
}
