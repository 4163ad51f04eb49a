import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { authorities } from '#app/domain/places/reads/authorities.server.ts'
import { provinces as allProvinces } from '#app/domain/places/reads/provinces.server.ts'
import { understandOldAddress } from '#app/domain/places/reads/understand-old-address.server.ts'
import { wardsOf } from '#app/domain/places/reads/wards-of.server.ts'
import { myApplication } from '#app/domain/vendors/reads/my-application.server.ts'
import { mayEditApplication } from '#app/domain/vendors/rules/who-may.ts'
import { saveApplication } from '#app/domain/vendors/use-cases/save-application.server.ts'
import { submitApplication } from '#app/domain/vendors/use-cases/submit-application.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { applicationText, submitProblems } from '#app/i18n/vendor/application.ts'
import { paths, withQuery } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Columns, Page } from '#app/ui/layouts/page.tsx'
import { AddressSection } from '#app/ui/vendor/application-address.tsx'
import { ApplicationChecklist } from '#app/ui/vendor/application-checklist.tsx'
import { BankFields, ContactFields, IdentityFields, RegistrationFields, StoryFields } from '#app/ui/vendor/application-sections.tsx'
import { applicationReply, applicationSchema, typedApplication, type TypedApplication } from '#app/web/application-form.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { limitTries, requireVendor } from '#app/web/guards.server.ts'
import { forgetKeptForm, formBeforeLogin } from '#app/web/kept-form.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireLeader(args)
  const services = args.context.services
  const [locale, kept, offices, provinces, typed] = await Promise.all([
    localeOf(args.request),
    myApplication(services, scope),
    authorities(services),
    allProvinces(services),
    formBeforeLogin(args.request),
  ])
  const query = new URL(args.request.url).searchParams
  const province = query.get('tinh') ?? typed?.values.province ?? kept.ward?.province.code ?? ''
  const old = query.get('dia-chi-cu') ?? ''
  const [wards, oldAddress] = await Promise.all([
    wardsOf(services, province),
    old === '' ? null : understandOldAddress(services, old),
  ])
  const reply = typed ?? applicationReply(kept, locale, province, query.has('thieu'))
  const page = {
    title: applicationText[locale].title,
    reply: { ...reply, values: { ...reply.values, oldAddress: old } },
    checklist: kept.checklist,
    editable: kept.editable,
    state: kept.state,
    provinces: provinces.filter(({ code }) => offices.some((office) => office.provinceCode === code)),
    wards,
    oldAddress,
  }
  return data(page, { headers: typed ? { 'Set-Cookie': await forgetKeptForm() } : {} })
}

export async function action(args: ActionFunctionArgs) {
  const scope = await requireLeader(args)
  await limitTries(args, 'form')
  const form = await parseForm(args.request, applicationSchema)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const services = args.context.services
  const locale = await localeOf(args.request)
  const saved = await saveApplication(services, scope, await typedApplication(services, form.value))
  if (!saved.ok) {
    return data({ reply: formReply(form.formData, { formErrors: [applicationText[locale].cannotSave] }) }, { status: 409 })
  }
  if (form.value.intent !== 'submit') return backToForm(form.value, locale)
  const sent = await submitApplication(services, scope)
  if (sent.ok) return goTo(paths.vendorHome(), 'success', applicationText[locale].sent)
  const problem = explain(submitProblems, locale, sent.problem)
  return goTo(withQuery(paths.vendorApplication(), { thieu: '1' }), 'warning', problem)
}

export default function ApplicationPage() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? page.reply
  const text = useText(applicationText)
  const isOpen = page.editable.includes('identity')
  return (
    <Page title={text.title} lead={isOpen ? text.lead : undefined}>
      {isOpen ? (
        <Columns sideFirst side={<ApplicationChecklist rows={page.checklist} linksTo="section" />}>
          <ApplicationForm page={page} reply={reply} />
        </Columns>
      ) : (
        <ApplicationForm page={page} reply={reply} />
      )}
    </Page>
  )
}

type FormPage = ReturnType<typeof useLoaderData<typeof loader>>

/** The parts that may be changed now, in one form: saving one never loses what was typed in another. */
function ApplicationForm({ page, reply }: { page: FormPage; reply: FormReply }) {
  const text = useText(applicationText)
  const isOpen = page.editable.includes('identity')
  if (page.editable.length === 0) return <Notice kind="info">{text.locked}</Notice>
  return (
    <>
      <FormSummary reply={reply} labels={{ ...text, wardCode: text.ward }} />
      <Form method="post" noValidate>
        {/* The first button answers the Enter key: it must be the harmless one. */}
        <button name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true" />
        {isOpen && <IdentityFields reply={reply} />}
        {isOpen && <RegistrationFields reply={reply} />}
        {isOpen && <AddressSection provinces={page.provinces} wards={page.wards} oldAddress={page.oldAddress} reply={reply} />}
        <ContactFields reply={reply} />
        {isOpen && <BankFields reply={reply} />}
        <StoryFields reply={reply} />
        {!isOpen && <p className="mb-4.5 text-ink-soft">{text.fixed}</p>}
        <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-2 border-t border-line bg-cream px-4 py-3 sm:mx-0 sm:px-0">
          <Button name="intent" value="save" variant={isOpen ? 'secondary' : 'primary'} className="grow sm:grow-0">
            {text.save}
          </Button>
          {isOpen && (
            <Button name="intent" value="submit" className="grow sm:grow-0">
              {text.submit}
            </Button>
          )}
        </div>
      </Form>
    </>
  )
}

/** The application holds the bank account: it is the leader's. */
async function requireLeader(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  if (!mayEditApplication(scope.role)) throw data(null, { status: 403 })
  return scope
}

/** Back with what the button asked for: the wards of a province, or where an old address is today. */
async function backToForm({ intent, province, oldAddress }: TypedApplication, locale: Locale) {
  const wish = intent === 'province' ? { tinh: province } : intent === 'old' ? { tinh: province, 'dia-chi-cu': oldAddress } : {}
  const target = withQuery(paths.vendorApplication(), wish)
  if (intent === 'save') return goTo(target, 'success', applicationText[locale].saved)
  return redirect(`${target}#muc-address`)
}

async function goTo(target: string, kind: 'success' | 'warning', text: string) {
  return redirect(target, { headers: { 'Set-Cookie': await withNotice(kind, text) } })
}
