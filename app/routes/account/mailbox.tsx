import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { letter, letters, type LetterRow } from '#app/domain/notifications/reads/letters.server.ts'
import { mailboxText } from '#app/i18n/account/mailbox.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { LetterText } from '#app/ui/account/letter-text.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { currentUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** Only the demo has it: there everybody may read every letter, as nobody in it is real. */
export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context
  if (!services.config.DEMO) throw data(null, { status: 404 })
  const query = new URL(args.request.url).searchParams
  const [user, locale] = await Promise.all([currentUser(args), localeOf(args.request)])
  const id = query.get('thu')
  const opened = id === null ? null : await letter(services, id, { to: null })
  if (id !== null && !opened) throw data(null, { status: 404 })
  const mine = user && !query.has('tat-ca') ? user.email : null
  return {
    title: opened?.subject ?? mailboxText[locale].title,
    email: user?.email ?? null,
    isMine: mine !== null,
    opened,
    list: opened ? [] : await letters(services, { to: mine }),
  }
}

export default function Mailbox() {
  const { email, isMine, opened, list } = useLoaderData<typeof loader>()
  const text = useText(mailboxText)
  const locale = useLocale()
  if (opened) {
    return (
      <Page title={opened.subject} lead={`${text.to(opened.to)} · ${formatMoment(opened.queuedAt, locale)}`}>
        <Card>
          <LetterText text={opened.text} />
        </Card>
        <p className="mt-4">
          <Link to={paths.mailbox()} className="link inline-flex min-h-11 items-center">
            {text.back}
          </Link>
        </p>
      </Page>
    )
  }
  return (
    <Page title={text.title} lead={text.lead}>
      {email !== null && (
        <nav aria-label={text.whose} className="mb-4 flex flex-wrap gap-x-6">
          <WhoseLink to={paths.mailbox()} isCurrent={isMine} label={text.mine(email)} />
          <WhoseLink to={withQuery(paths.mailbox(), { 'tat-ca': '1' })} isCurrent={!isMine} label={text.all} />
        </nav>
      )}
      {list.length === 0 ? <EmptyState title={text.none}>{text.noneHint}</EmptyState> : <LetterList list={list} />}
    </Page>
  )
}

function WhoseLink({ to, isCurrent, label }: { to: string; isCurrent: boolean; label: string }) {
  return (
    <Link to={to} aria-current={isCurrent ? 'page' : undefined} className="link inline-flex min-h-11 items-center break-all aria-[current]:font-semibold aria-[current]:no-underline">
      {label}
    </Link>
  )
}

function LetterList({ list }: { list: readonly LetterRow[] }) {
  const text = useText(mailboxText)
  const locale = useLocale()
  return (
    <ul className="card divide-y divide-line">
      {list.map((row) => (
        <li key={row.id}>
          <Link to={withQuery(paths.mailbox(), { thu: row.id })} className="block px-4 py-3 hover:bg-cream">
            <span className="link font-semibold">{row.subject}</span>
            <span className="block break-words text-ink-soft">
              {text.to(row.to)} · {formatMoment(row.queuedAt, locale)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
