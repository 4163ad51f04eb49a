import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { remittanceList } from '#app/domain/settlement/reads/remittance-list.server.ts'
import { remittanceText } from '#app/i18n/money/remittances.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Page, Section } from '#app/ui/layouts/page.tsx'
import { RemittanceOverview } from '#app/ui/money/remittance-overview.tsx'
import { RemittanceUpload } from '#app/ui/money/remittance-upload.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'
import { uploadRemittance } from '#app/web/remittance-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  return { title: remittanceText[await localeOf(args.request)].title, list: await remittanceList(args.context.services, null) }
}

export async function action(args: ActionFunctionArgs) {
  return uploadRemittance(args, await requireOperator(args), paths.moderationRemittance)
}

export default function Remittances() {
  const { list } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(remittanceText)
  return (
    <Page title={text.title} lead={text.lead}>
      <Section title={text.upload}>
        <RemittanceUpload action={paths.moderationRemittances()} reply={reply} />
      </Section>
      <RemittanceOverview list={list} isForAll fileAt={paths.moderationRemittance} orderAt={paths.moderationOrder} />
    </Page>
  )
}
