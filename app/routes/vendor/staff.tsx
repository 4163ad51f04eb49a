import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { vendorRoles } from '#app/domain/accounts/rules/scopes.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { staffList } from '#app/domain/vendors/reads/staff-list.server.ts'
import { mayManageStaff } from '#app/domain/vendors/rules/who-may.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { roleDuties, roleNames } from '#app/i18n/vendor/role-names.ts'
import { staffText } from '#app/i18n/vendor/staff.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { RadioGroup, TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { Colleagues, Invitations } from '#app/ui/vendor/staff-tables.tsx'
import { limitTries, requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'
import { changeStaff, sendInvitation } from '#app/web/staff-deeds.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope, user } = await requireVendor(args)
  const list = await staffList(args.context.services, scope)
  const title = staffText[await localeOf(args.request)].title
  return { title, ...list, ownId: user.id, mayManage: mayManageStaff(scope.role), formKey: newId() }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  await limitTries(args, 'form')
  const formData = await sentForm(args.request)
  return formData.get('intent') === 'invite' ? sendInvitation(args, scope, formData) : changeStaff(args, scope, formData)
}

export default function Staff() {
  const { colleagues, invitations, ownId, mayManage, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const locale = useLocale()
  const text = useText(staffText)
  return (
    <Page title={text.title} lead={text.lead}>
      <FormSummary reply={reply} labels={text} />
      <Section title={text.colleagues}>
        <Colleagues colleagues={colleagues} ownId={ownId} mayManage={mayManage} />
      </Section>
      {invitations.length > 0 && (
        <Section title={text.invitations}>
          <Invitations invitations={invitations} mayManage={mayManage} />
        </Section>
      )}
      {mayManage ? (
        <Section title={text.invite}>
          <Card className="max-w-2xl">
            <p className="mb-4">{text.inviteHint}</p>
            <Form method="post">
              <input type="hidden" name="key" value={formKey} />
              <TextField label={text.email} name="email" type="email" autoComplete="off" required reply={reply} />
              <RadioGroup
                legend={text.role}
                name="role"
                defaultValue="packer"
                options={vendorRoles.map((value) => ({ value, label: roleNames[locale][value], hint: roleDuties[locale][value] }))}
                reply={reply}
              />
              <Button name="intent" value="invite">
                {text.send}
              </Button>
            </Form>
          </Card>
        </Section>
      ) : (
        <p className="mt-6 text-ink-soft">{text.readOnly}</p>
      )}
    </Page>
  )
}
