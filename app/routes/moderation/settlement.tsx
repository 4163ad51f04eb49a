import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { subjectHistory } from '#app/domain/audit/reads/subject-history.server.ts'
import { settlementStatement } from '#app/domain/settlement/reads/settlement-statement.server.ts'
import { settlementLife } from '#app/domain/settlement/rules/settlement-states.ts'
import type { Statement } from '#app/domain/settlement/rules/statement.ts'
import { confirmSettlement, failSettlement, releaseSettlement } from '#app/domain/settlement/use-cases/decide-settlement.server.ts'
import { can } from '#app/domain/shared/state-table.ts'
import { explain } from '#app/i18n/messages.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { settlementProblems, settlementText } from '#app/i18n/moderation/settlements.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { statementText } from '#app/i18n/vendor/statement.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Page, Section } from '#app/ui/layouts/page.tsx'
import { DecisionForm } from '#app/ui/moderation/decision-form.tsx'
import { History } from '#app/ui/moderation/history.tsx'
import { StatementView } from '#app/ui/money/statement-view.tsx'
import { parseDecision } from '#app/web/decision-form.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireOperator(args)
  const { services } = args.context
  const statement = await settlementStatement(services, args.params.id ?? '', null)
  if (!statement) throw data(null, { status: 404 })
  const history = await subjectHistory(services, 'settlement', statement.id)
  const isOwn = statement.draftedBy === scope.userId
  return { title: statementText[await localeOf(args.request)].title(statement.number), statement, history, isOwn }
}

const moves = ['release', 'pay', 'fail'] as const

export async function action(args: ActionFunctionArgs) {
  const scope = await requireOperator(args)
  const { services } = args.context
  const locale = await localeOf(args.request)
  const settlementId = args.params.id ?? ''
  const form = await parseDecision(await sentForm(args.request), locale, moves, ['release'])
  if (!form.ok) {
    if (!(await settlementStatement(services, settlementId, null))) throw data(null, { status: 404 })
    return data({ reply: form.reply }, { status: 422 })
  }
  const { intent, reason } = form.value
  const decide = {
    release: () => releaseSettlement(services, scope, { settlementId }),
    pay: () => confirmSettlement(services, scope, { settlementId, bankReference: reason }),
    fail: () => failSettlement(services, scope, { settlementId, reason }),
  }
  const result = await decide[intent]()
  if (result.ok) throw redirect(paths.settlement(settlementId), { headers: { 'Set-Cookie': await withNotice('success', settlementText[locale].saved) } })
  if (result.problem.kind === 'not-found') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(settlementProblems, locale, result.problem)] }) }, { status: 422 })
}

export default function Settlement() {
  const { title, statement, history, isOwn } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(settlementText)
  const words = useText(statementText)
  const audit = useText(auditText)
  const choices = openMoves(statement, isOwn).map((value) => ({ value, label: text[value], then: text[`${value}Then`] }))
  const files = (
    <>
      <ButtonLink to={paths.settlementPdf(statement.id)} reloadDocument size="small">
        {words.pdf}
      </ButtonLink>
      <ButtonLink to={paths.settlementCsv(statement.id)} reloadDocument variant="secondary" size="small">
        {words.csv}
      </ButtonLink>
    </>
  )
  return (
    <Page title={title} actions={files}>
      <StatementView statement={statement} orderHref={paths.moderationOrder} />
      <div className="mt-6 grid gap-5 lg:grid-cols-2">
        <div>
          {isOwn && can(settlementLife, statement.state, 'release') && <Notice kind="info">{text.yours}</Notice>}
          <DecisionForm choices={choices} reply={reply} />
        </div>
        <Section title={audit.history}>
          <History lines={history} />
        </Section>
      </div>
    </Page>
  )
}

/** Only what can be done now: nothing is paid that carries over, and nobody releases their own. */
function openMoves({ state, closing }: Statement, isOwn: boolean): (typeof moves)[number][] {
  return moves.filter((move) => can(settlementLife, state, move) && (move === 'release' ? !isOwn : closing > 0n))
}
