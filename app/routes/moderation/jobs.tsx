import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { failingJobs, type FailingJob } from '#app/domain/supervision/reads/failing-jobs.server.ts'
import { giveUpJob } from '#app/domain/supervision/use-cases/give-up-job.server.ts'
import { retryJob } from '#app/domain/supervision/use-cases/retry-job.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { jobProblems } from '#app/i18n/moderation/decision-problems.ts'
import { jobsText } from '#app/i18n/moderation/jobs.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  if (scope.authorityCode !== null) throw data(null, { status: 404 })
  const jobs = await failingJobs(args.context.services, scope)
  return { title: jobsText[await localeOf(args.request)].title, jobs }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { services } = args.context
  const text = jobsText[await localeOf(args.request)]
  const form = await sentForm(args.request)
  const field = (name: string) => String(form.get(name) ?? '')
  const jobId = field('jobId')
  const isGivenUp = field('intent') === 'give-up'
  const result = isGivenUp ? await giveUpJob(services, scope, { jobId, reason: field('reason') }) : await retryJob(services, scope, { jobId })
  if (!result.ok && result.problem.kind === 'operator-only') throw data(null, { status: 404 })
  if (!result.ok && result.problem.kind === 'reason-missing') {
    const said = explain(jobProblems, await localeOf(args.request), result.problem)
    return data({ jobId, reply: formReply(form, { errors: { reason: [said] } }) }, { status: 422 })
  }
  const notice = result.ok
    ? withNotice('success', isGivenUp ? text.givenUp : text.restarted)
    : withNotice('info', explain(jobProblems, await localeOf(args.request), result.problem))
  throw redirect(paths.moderationJobs(), { headers: { 'Set-Cookie': await notice } })
}

export default function Jobs() {
  const { jobs } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
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
              error: (
                <>
                  <span className="break-words">{job.lastError}</span>
                  <details>
                    <summary className="link inline-flex min-h-11 cursor-pointer items-center">{text.payload}</summary>
                    <pre className="text-base whitespace-pre-wrap break-all">{job.payload}</pre>
                  </details>
                </>
              ),
              next: job.attempts >= job.maxAttempts ? text.given : formatMoment(job.nextTryAt, locale),
              retry: <JobDeeds job={job} reply={refused?.jobId === job.id ? refused.reply : null} />,
            },
          }))}
        />
      )}
    </Page>
  )
}

/** Run again with one press; giving up is folded away and wants a reason. */
function JobDeeds({ job, reply }: { job: FailingJob; reply: FormReply | null }) {
  const text = useText(jobsText)
  return (
    <>
      <Form method="post">
        <input type="hidden" name="jobId" value={job.id} />
        <Button name="intent" value="retry" variant="secondary" size="small" aria-label={text.retryOne(job.task)}>
          {text.retry}
        </Button>
      </Form>
      <details className="mt-2" open={reply !== null}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{text.giveUp}</summary>
        <Form method="post" className="grid gap-2">
          <input type="hidden" name="jobId" value={job.id} />
          <TextField label={text.reason} name="reason" id={`reason-${job.id}`} hint={text.giveUpHint} reply={reply} required maxLength={500} />
          <Button name="intent" value="give-up" variant="danger" size="small" aria-label={text.giveUpOne(job.task)}>
            {text.giveUp}
          </Button>
        </Form>
      </details>
    </>
  )
}
