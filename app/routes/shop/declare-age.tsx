import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { maySeeAlcohol } from '#app/domain/catalog/rules/drinking-age.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { ageText } from '#app/i18n/shop/age.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { CheckboxField, TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { ageCookie } from '#app/web/cookies.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { safeRedirectTarget } from '#app/web/safe-redirect.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · Chợ Ba Tỉnh` }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safeRedirectTarget(new URL(request.url).searchParams.get('tiep'), paths.home())
  return { next, title: ageText[await localeOf(request)].title }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const text = ageText[await localeOf(request)]
  const form = await parseForm(
    request,
    z.object({
      birthDate: z.iso.date(text.dateNeeded),
      confirmed: z.literal('on', { error: text.confirmNeeded }),
      next: z.string().optional(),
    }),
  )
  if (!form.ok) return data({ reply: form.reply, isRefused: false }, { status: 422 })
  const { birthDate, next } = form.value
  const headers = { 'Set-Cookie': await ageCookie.serialize(birthDate) }
  if (maySeeAlcohol(birthDate, vietnamDay(context.services.clock.now()))) {
    return redirect(safeRedirectTarget(next, paths.home()), { headers })
  }
  return data({ reply: null, isRefused: true }, { status: 403, headers })
}

export default function DeclareAgePage() {
  const { next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = useText(ageText)
  if (answer?.isRefused) {
    return (
      <Page title={text.refusedTitle}>
        <Notice kind="info">{text.refused}</Notice>
        <p className="mt-4">
          <ButtonLink to={paths.inSeason()}>{text.others}</ButtonLink>
        </p>
      </Page>
    )
  }
  const reply = answer?.reply ?? null
  return (
    <Page title={text.title} lead={text.lead}>
      <Card className="max-w-lg">
        <Form method="post" className="grid gap-4">
          <FormSummary reply={reply} labels={{ birthDate: text.birthDate, confirmed: text.confirm }} />
          <input type="hidden" name="next" value={next} />
          <TextField label={text.birthDate} name="birthDate" type="date" autoComplete="bday" required reply={reply} className="max-w-56" />
          <CheckboxField label={text.confirm} name="confirmed" reply={reply} />
          <div className="flex flex-wrap gap-3">
            <Button>{text.send}</Button>
            <ButtonLink to={paths.home()} variant="quiet">
              {text.back}
            </ButtonLink>
          </div>
        </Form>
      </Card>
    </Page>
  )
}
