import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { remittanceFile } from '#app/domain/settlement/reads/remittance-file.server.ts'
import { remittanceText } from '#app/i18n/money/remittances.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { RemittanceLines } from '#app/ui/money/remittance-lines.tsx'
import { requireBookkeeper } from '#app/web/money-guards.server.ts'
import { compareAgain } from '#app/web/remittance-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.file.fileName }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const file = await remittanceFile(args.context.services, scope.vendorId, args.params.id ?? '')
  if (!file) throw data(null, { status: 404 })
  return { file }
}

export async function action(args: ActionFunctionArgs) {
  return compareAgain(args, await requireBookkeeper(args), paths.vendorRemittance)
}

export default function VendorRemittance() {
  const { file } = useLoaderData<typeof loader>()
  const text = useText(remittanceText)
  const back = (
    <ButtonLink to={paths.vendorRemittances()} variant="secondary" size="small">
      {text.back}
    </ButtonLink>
  )
  return (
    <Page title={<span className="break-all">{file.fileName}</span>} actions={back}>
      <RemittanceLines file={file} orderAt={paths.vendorOrder} />
    </Page>
  )
}
