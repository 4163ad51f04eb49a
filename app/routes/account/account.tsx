import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { profile as profileOf } from '#app/domain/accounts/reads/profile.server.ts'
import { savedAddresses } from '#app/domain/accounts/reads/saved-addresses.server.ts'
import { accountPurchases } from '#app/domain/orders/reads/account-purchases.server.ts'
import { provinces as allProvinces } from '#app/domain/places/reads/provinces.server.ts'
import type { Ward } from '#app/domain/places/rules/place.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { accountText } from '#app/i18n/account/account.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { addressIds, AddressList, NewAddress } from '#app/ui/account/addresses.tsx'
import { PurchaseList } from '#app/ui/account/purchase-list.tsx'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { addAddress, forgetAddress, saveProfile } from '#app/web/account-deeds.server.ts'
import { filledForm } from '#app/web/form-reply.ts'
import { limitTries, requireUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const user = await requireUser(args)
  const services = args.context.services
  const number = Math.min(Math.max(1, Math.trunc(Number(new URL(args.request.url).searchParams.get('trang') ?? 1)) || 1), 1000)
  const [locale, profile, addresses, bought, provinces, left] = await Promise.all([
    localeOf(args.request),
    profileOf(services, user.id),
    savedAddresses(services, user.id),
    accountPurchases(services, user.id, number),
    allProvinces(services),
    takeNotice(args.request),
  ])
  const page = {
    title: accountText[locale].title,
    name: user.name,
    isVendor: user.vendors.length > 0,
    isOfficer: user.officer !== null,
    profile: filledForm({ name: user.name, email: user.email, phone: profile?.phone ?? '' }),
    addresses,
    provinces,
    ...bought,
    number,
    addressKey: newId(),
    notice: left?.notice ?? null,
  }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

export async function action(args: ActionFunctionArgs) {
  const user = await requireUser(args)
  await limitTries(args, 'form')
  const formData = await sentForm(args.request)
  const intent = formData.get('intent')
  if (intent === 'profile') return saveProfile(args, user, formData)
  if (intent === 'remove-address') return forgetAddress(args, user, formData)
  return addAddress(args, user, formData)
}

type Answer = { intent: string; reply: FormReply; wards?: Ward[] }

export default function Account() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const text = useText(accountText)
  const isAboutProfile = answer?.intent === 'profile'
  return (
    <Page title={text.hello(page.name)} actions={<Doors isVendor={page.isVendor} isOfficer={page.isOfficer} />}>
      <PassingNotice notice={page.notice} />
      <Section title={text.purchases}>
        {page.purchases.length === 0 ? (
          <EmptyState title={text.noPurchases} action={<ButtonLink to={paths.inSeason()}>{text.toMarket}</ButtonLink>} />
        ) : (
          <PurchaseList purchases={page.purchases} />
        )}
        <Pagination page={page.number} pageCount={page.pageCount} hrefOf={(n) => withQuery(paths.account(), { trang: String(n) })} />
      </Section>
      <Section title={text.addresses} id="dia-chi">
        {answer && !isAboutProfile && <FormSummary reply={answer.reply} labels={{ ...text, name: text.receiver, wardCode: text.ward }} ids={addressIds} />}
        <AddressList addresses={page.addresses} />
        <NewAddress
          formKey={page.addressKey}
          isOpen={answer !== undefined && !isAboutProfile}
          provinces={page.provinces}
          wards={answer?.wards ?? noWards}
          reply={answer && !isAboutProfile ? answer.reply : emptyForm}
        />
      </Section>
      <Section title={text.profile}>
        <Card className="max-w-lg">
          {isAboutProfile && <FormSummary reply={answer.reply} labels={text} />}
          <Form method="post">
            <TextField label={text.name} name="name" autoComplete="name" required reply={isAboutProfile ? answer.reply : page.profile} />
            <TextField label={text.phone} name="phone" type="tel" autoComplete="tel" reply={isAboutProfile ? answer.reply : page.profile} />
            <TextField label={text.email} name="email" readOnly reply={page.profile} />
            <Button name="intent" value="profile">
              {text.save}
            </Button>
          </Form>
        </Card>
      </Section>
      <Section title={text.security}>
        <p className="mb-3">{text.securityText}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={paths.accountSecurity()} variant="secondary">
            {text.security}
          </ButtonLink>
          <ButtonLink to={paths.accountData()} variant="secondary">
            {text.data}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  )
}

const noWards: Ward[] = []
const emptyForm = filledForm({})

/** The other doors that are open to this person. */
function Doors({ isVendor, isOfficer }: { isVendor: boolean; isOfficer: boolean }) {
  const text = useText(accountText)
  return (
    <>
      {isOfficer && <ButtonLink to={paths.moderation()} variant="secondary">{text.toDesk}</ButtonLink>}
      {!isOfficer && (
        <ButtonLink to={isVendor ? paths.vendorHome() : paths.vendorStart()} variant="secondary">
          {isVendor ? text.toVendor : text.openShop}
        </ButtonLink>
      )}
      <Form method="post" action={paths.logout()} reloadDocument>
        <Button variant="quiet">{text.logout}</Button>
      </Form>
    </>
  )
}
