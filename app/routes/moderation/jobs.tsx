import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { failingJobs } from '#app/domain/supervision/reads/failing-jobs.server.ts'
import { retryJob } from '#app/domain/supervision/use-cases/retry-job.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { jobProblems } from '#app/i18n/moderation/decision-problems.ts'
import { jobsText } from '#app/i18n/moderation/jobs.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  if (scope.authorityCode !== null) throw data(null, { status: 404 })
  const jobs = await failingJobs(args.context.services, scope)
  return { title: jobsText[await localeOf(args.request)].title, jobs }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const locale = await localeOf(args.request)
  const form = await args.request.formData()
  const result = await retryJob(args.context.services, scope, { jobId: String(form.get('jobId') ?? '') })
  if (!result.ok && result.problem.kind === 'operator-only') throw data(null, { status: 404 })
  const notice = result.ok ? withNotice('success', jobsText[locale].restarted) : withNotice('info', explain(jobProblems, locale, result.problem))
  throw redirect(paths.moderationJobs(), { headers: { 'Set-Cookie': await notice } })
}

export default function Jobs() {
  const { jobs } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(jobsText)
  return (
    <Page title={text.title} lead={text.lead}>
      {jobs.length === 0 ? (
        <EmptyState title={text.nothing} />
      ) : (
        <DataTable
          caption={text.title}
          columns={[
            { key: 'task', label: text.task },
            { key: 'tries', label: text.tries, align: 'right' },
            { key: 'error', label: text.error },
            { key: 'next', label: text.next },
            { key: 'retry', label: '' },
          ]}
          rows={jobs.map((job) => ({
            key: job.id,
            cells: {
              task: (
                <>
                  <code className="break-words">{job.task}</code>
                  <span className="block text-ink-soft">
                    {text.since} {formatMoment(job.createdAt, locale)}
                  </span>
                </>
              ),
              tries: text.triesOf(job.attempts, job.maxAttempts),
              error: <span className="break-words">{job.lastError}</span>,
              next: job.attempts >= job.maxAttempts ? text.given : formatMoment(job.nextTryAt, locale),
              retry: (
                <Form method="post">
                  <input type="hidden" name="jobId" value={job.id} />
                  <Button variant="secondary" size="small" aria-label={text.retryOne(job.task)}>
                    {text.retry}
                  </Button>
                </Form>
              ),
            },
          }))}
        />
      )}
    </Page>
  )
}
