import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { colleagues, type Colleague } from '#app/domain/accounts/reads/colleagues.server.ts'
import { resetCodes } from '#app/domain/accounts/use-cases/reset-codes.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { colleagueProblems, colleaguesText } from '#app/i18n/moderation/colleagues.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireOperator(args)
  return { title: colleaguesText[await localeOf(args.request)].title, people: await colleagues(args.context.services, scope) }
}

export async function action(args: ActionFunctionArgs) {
  const scope = await requireOperator(args)
  const { services } = args.context
  const locale = await localeOf(args.request)
  const form = await sentForm(args.request)
  const field = (name: string) => String(form.get(name) ?? '').trim()
  const userId = field('userId')
  const person = (await colleagues(services, scope)).find((one) => one.userId === userId)
  const result = await resetCodes(services, scope, { userId, reason: field('reason').slice(0, 500) })
  if (result.ok) {
    const said = colleaguesText[locale].done(person?.name ?? '')
    throw redirect(paths.colleagues(), { headers: { 'Set-Cookie': await withNotice('success', said) } })
  }
  if (result.problem.kind === 'not-a-colleague') throw data(null, { status: 404 })
  return data({ userId, reply: formReply(form, { errors: { reason: [explain(colleagueProblems, locale, result.problem)] } }) }, { status: 422 })
}

export default function Colleagues() {
  const { people } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const locale = useLocale()
  const text = useText(colleaguesText)
  return (
    <Page title={text.title} lead={text.lead}>
      <DataTable
        caption={text.title}
        columns={[
          { key: 'name', label: text.name },
          { key: 'post', label: text.post },
          { key: 'codes', label: text.codes },
        ]}
        rows={people.map((person) => ({
          key: person.userId,
          cells: {
            name: (
              <>
                {person.name}
                <Email address={person.email} />
              </>
            ),
            post: person.authorityVi === null ? text.wholeFloor : pick(locale, person.authorityVi, person.authorityEn ?? ''),
            codes: (
              <>
                {person.codesSince ? text.codesSince(formatDate(person.codesSince, locale)) : text.codesOff}
                <ResetForm person={person} reply={refused?.userId === person.userId ? refused.reply : null} />
              </>
            ),
          },
        }))}
      />
    </Page>
  )
}

/** A long address may break where its two halves meet. */
function Email({ address }: { address: string }) {
  const [name, host] = address.split('@')
  return (
    <span className="block break-words text-ink-soft">
      {name}
      <wbr />@{host}
    </span>
  )
}

/** Folded away: nobody does this every day, and it wants a reason. */
function ResetForm({ person, reply }: { person: Colleague; reply: FormReply | null }) {
  const text = useText(colleaguesText)
  if (person.isOneself) return <span className="block text-ink-soft">{text.oneself}</span>
  if (!person.codesSince && !reply) return null
  return (
    <details open={reply !== null}>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{text.reset}</summary>
      <Form method="post" className="grid gap-2 text-left">
        <input type="hidden" name="userId" value={person.userId} />
        <TextField label={text.reason} name="reason" id={`reason-${person.userId}`} hint={text.hint} reply={reply} required minLength={3} maxLength={500} />
        <Button variant="danger" size="small" aria-label={text.resetOf(person.name)}>
          {text.reset}
        </Button>
      </Form>
    </details>
  )
}
