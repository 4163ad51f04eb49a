import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { refusedWebhooks } from '#app/domain/payments/reads/refused-webhooks.server.ts'
import { strayEvents } from '#app/domain/payments/reads/stray-events.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { webhooksText } from '#app/i18n/moderation/webhooks.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  if (scope.authorityCode !== null) throw data(null, { status: 404 })
  const { services } = args.context
  const [refused, stray] = await Promise.all([refusedWebhooks(services), strayEvents(services)])
  return { title: webhooksText[await localeOf(args.request)].title, refused, stray }
}

export default function Webhooks() {
  const { refused, stray } = useLoaderData<typeof loader>()
  const text = useText(webhooksText)
  const problems: Readonly<Record<string, string>> = {
    'forged': text.forged,
    'too-old': text.tooOld,
    'unreadable': text.unreadable,
    'reused-id': text.reusedId,
  }
  const back = (
    <ButtonLink to={paths.moderationPayments()} variant="secondary" size="small">
      {text.back}
    </ButtonLink>
  )
  return (
    <Page title={text.title} lead={text.lead} actions={back}>
      <Section title={text.refused}>
        <p className="mb-3 text-ink-soft">{text.refusedHint}</p>
        {refused.length === 0 && <EmptyState title={text.none} />}
        <ol className="grid gap-3">
          {refused.map(({ id, provider, problem, receivedAt, signature, body }) => (
            <Message key={id} title={`${provider}: ${problems[problem] ?? problem}`} receivedAt={receivedAt} note={`${text.signature}: ${signature || '–'}`} raw={body} />
          ))}
        </ol>
      </Section>
      <Section title={text.stray}>
        <p className="mb-3 text-ink-soft">{text.strayHint}</p>
        {stray.length === 0 && <EmptyState title={text.none} />}
        <ol className="grid gap-3">
          {stray.map(({ id, provider, kind, providerEventId, receivedAt, raw }) => (
            <Message key={id} title={`${provider}: ${kind}`} receivedAt={receivedAt} note={`${text.eventId}: ${providerEventId}`} raw={raw} />
          ))}
        </ol>
      </Section>
    </Page>
  )
}

type MessageProps = { title: string; receivedAt: Date; note: string; raw: string }

function Message({ title, receivedAt, note, raw }: MessageProps) {
  const text = useText(webhooksText)
  return (
    <Card as="li">
      <p className="font-bold">{title}</p>
      <p className="text-ink-soft">
        {text.received} {formatMoment(receivedAt, useLocale())}
      </p>
      <details className="mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center">{text.raw}</summary>
        <p className="break-all text-ink-soft">{note}</p>
        <pre className="mt-2 rounded bg-cream-deep p-3 text-base break-all whitespace-pre-wrap">{raw}</pre>
      </details>
    </Card>
  )
}
