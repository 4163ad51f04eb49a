import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { openInvitation } from '#app/domain/vendors/reads/open-invitation.server.ts'
import { pick } from '#app/i18n/locale.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { roleNames } from '#app/i18n/vendor/role-names.ts'
import { staffText } from '#app/i18n/vendor/staff.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { NewStaffAccount } from '#app/ui/vendor/new-staff-account.tsx'
import { acceptAsNew, acceptAsUser } from '#app/web/invitation-deeds.server.ts'
import { currentUser, limitTries } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader(args: LoaderFunctionArgs) {
  const token = args.params.token ?? ''
  const [locale, user, found] = await Promise.all([
    localeOf(args.request),
    currentUser(args),
    openInvitation(args.context.services, hashToken(token)),
  ])
  const text = staffText[locale]
  if (!found) return data({ title: text.ended, invitation: null }, { status: 410, headers: { 'Cache-Control': 'no-store' } })
  const vendor = pick(locale, found.vendorNameVi, found.vendorNameEn)
  const invitation = { ...found, token, vendor, role: roleNames[locale][found.role], signedInAs: user?.email ?? null }
  return data({ title: text.invitedTitle(vendor), invitation }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  await limitTries(args, 'form')
  const user = await currentUser(args)
  return user ? acceptAsUser(args, user) : acceptAsNew(args)
}

export default function InvitationPage() {
  const { title, invitation } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(staffText)
  if (!invitation) {
    return (
      <Page title={title}>
        <Notice kind="warning">{text.endedText}</Notice>
      </Page>
    )
  }
  const { email, signedInAs, hasAccount, role, token } = invitation
  return (
    <Page title={title} lead={text.invitedLead(role)}>
      <Card className="max-w-lg">
        <p className="mb-4 break-words font-semibold">{text.forAddress(email)}</p>
        <FormSummary reply={reply} labels={text} />
        {signedInAs === email && (
          <Form method="post">
            <Button>{text.accept}</Button>
          </Form>
        )}
        {signedInAs !== null && signedInAs !== email && (
          <Form method="post" action={paths.logout()} reloadDocument>
            <input type="hidden" name="next" value={paths.staffInvitation(token)} />
            <p className="mb-4 break-words">{text.otherAccount(signedInAs)}</p>
            <Button variant="secondary">{text.logout}</Button>
          </Form>
        )}
        {signedInAs === null && hasAccount && (
          <>
            <p className="mb-4">{text.hasAccount}</p>
            <ButtonLink to={paths.login(paths.staffInvitation(token))}>{text.login}</ButtonLink>
          </>
        )}
        {signedInAs === null && !hasAccount && <NewStaffAccount email={email} reply={reply} />}
      </Card>
    </Page>
  )
}
