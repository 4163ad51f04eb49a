import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { auditSubjectTypes } from '#app/domain/audit/rules/audit-entry.ts'
import { auditTrail, type TrailFilter } from '#app/domain/supervision/reads/audit-trail.server.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { subjectTypeNames } from '#app/i18n/moderation/deed-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { SelectField, TextField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { TrailTable } from '#app/ui/moderation/trail-table.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const parameters = ['loai', 'doi_tuong', 'co_so', 'nguoi', 'viec', 'tu', 'den', 'sau'] as const
type Asked = Record<(typeof parameters)[number], string>

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = new URL(args.request.url).searchParams
  const asked = Object.fromEntries(parameters.map((name) => [name, query.get(name)?.trim() ?? ''])) as Asked
  const trail = await auditTrail(args.context.services, scope, filterOf(asked))
  return { title: auditText[await localeOf(args.request)].title, asked, trail }
}

function filterOf(asked: Asked): TrailFilter {
  return {
    subjectType: asked.loai,
    subjectId: asked.doi_tuong,
    vendorId: asked.co_so,
    actor: asked.nguoi,
    action: asked.viec,
    from: dayOf(asked.tu),
    to: dayOf(asked.den),
    after: asked.sau,
  }
}

/** The first instant of a Vietnamese day from a date field; anything else is no condition. */
function dayOf(text: string): Date | undefined {
  const at = new Date(`${text}T00:00:00+07:00`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) ? at : undefined
}

export default function Audit() {
  const { asked, trail } = useLoaderData<typeof loader>()
  const text = useText(auditText)
  const { sau: cursor, ...conditions } = asked
  const isFiltered = Object.values(conditions).some((value) => value !== '')
  return (
    <Page title={text.title} lead={text.lead}>
      <TrailSearch asked={asked} isFiltered={isFiltered} />
      {trail.lines.length > 0 ? <TrailTable lines={trail.lines} /> : <EmptyState title={text.nothing} />}
      <nav aria-label={text.title} className="mt-5 flex flex-wrap gap-3">
        {cursor && (
          <ButtonLink to={withQuery(paths.moderationAudit(), conditions)} variant="secondary">
            {text.newest}
          </ButtonLink>
        )}
        {trail.next && (
          <ButtonLink to={withQuery(paths.moderationAudit(), { ...conditions, sau: trail.next })} variant="secondary">
            {text.older}
          </ButtonLink>
        )}
      </nav>
    </Page>
  )
}

function TrailSearch({ asked, isFiltered }: { asked: Asked; isFiltered: boolean }) {
  const locale = useLocale()
  const text = useText(auditText)
  const types = auditSubjectTypes.map((value) => ({ value, label: subjectTypeNames[locale][value] }))
  return (
    <Form method="get" role="search" className="card mb-5 grid items-end gap-x-4 p-4 md:grid-cols-3">
      <SelectField label={text.subjectType} name="loai" options={types} defaultValue={asked.loai} placeholder={text.any} />
      <TextField label={text.actor} name="nguoi" defaultValue={asked.nguoi} autoComplete="off" />
      <TextField label={text.action} name="viec" defaultValue={asked.viec} autoComplete="off" />
      <TextField label={text.from} name="tu" type="date" defaultValue={asked.tu} />
      <TextField label={text.to} name="den" type="date" defaultValue={asked.den} />
      {asked.co_so && <input type="hidden" name="co_so" value={asked.co_so} />}
      {asked.doi_tuong && <input type="hidden" name="doi_tuong" value={asked.doi_tuong} />}
      <div className="field flex flex-wrap gap-2">
        <Button>{text.search}</Button>
        {isFiltered && (
          <Link to={paths.moderationAudit()} className="button button-quiet">
            {text.clear}
          </Link>
        )}
      </div>
      {(asked.co_so || asked.doi_tuong) && <p className="text-ink-soft md:col-span-3">{text.oneSubject}</p>}
    </Form>
  )
}
