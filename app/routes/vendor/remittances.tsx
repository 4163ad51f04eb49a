import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { remittanceList } from '#app/domain/settlement/reads/remittance-list.server.ts'
import { takesCash } from '#app/domain/vendors/reads/takes-cash.server.ts'
import { setCashAllowed } from '#app/domain/vendors/use-cases/set-cash-allowed.server.ts'
import { remittanceText } from '#app/i18n/money/remittances.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { RemittanceOverview } from '#app/ui/money/remittance-overview.tsx'
import { RemittanceUpload } from '#app/ui/money/remittance-upload.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireBookkeeper } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { uploadRemittance } from '#app/web/remittance-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { services } = args.context
  const [list, isCashTaken] = await Promise.all([remittanceList(services, scope.vendorId), takesCash(services, scope)])
  return { title: remittanceText[await localeOf(args.request)].title, list, isCashTaken }
}

export async function action(args: ActionFunctionArgs) {
  const scope = await requireBookkeeper(args)
  if (args.request.headers.get('content-type')?.startsWith('multipart/form-data')) return uploadRemittance(args, scope, paths.vendorRemittance)
  const isAllowed = (await sentForm(args.request)).get('cash') === 'on'
  await setCashAllowed(args.context.services, scope, isAllowed)
  const text = remittanceText[await localeOf(args.request)]
  throw redirect(paths.vendorRemittances(), { headers: { 'Set-Cookie': await withNotice('success', isAllowed ? text.turnedOn : text.turnedOff) } })
}

export default function VendorRemittances() {
  const { list, isCashTaken } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(remittanceText)
  return (
    <Page title={text.title} lead={text.lead}>
      <Section title={text.upload}>
        <RemittanceUpload action={paths.vendorRemittances()} reply={reply} />
      </Section>
      <RemittanceOverview list={list} isForAll={false} fileAt={paths.vendorRemittance} orderAt={paths.vendorOrder} />
      <Section title={text.setting}>
        <Card>
          <p className="mb-3">{isCashTaken ? text.settingOn : text.settingOff}</p>
          <Form method="post">
            <input type="hidden" name="cash" value={isCashTaken ? 'off' : 'on'} />
            <Button variant="secondary">{isCashTaken ? text.turnOff : text.turnOn}</Button>
          </Form>
        </Card>
      </Section>
    </Page>
  )
}
