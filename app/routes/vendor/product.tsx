import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { categoryChoices } from '#app/domain/catalog/reads/category-choices.server.ts'
import { vendorProduct } from '#app/domain/catalog/reads/vendor-product.server.ts'
import type { SavedProduct } from '#app/domain/catalog/use-cases/save-product.server.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { listingFieldNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { editorText } from '#app/i18n/vendor/products-editor.ts'
import { submitProblemTexts } from '#app/i18n/vendor/products-problems.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Page, Section } from '#app/ui/layouts/page.tsx'
import { ProductBadge } from '#app/ui/vendor/product-badge.tsx'
import { ProductKeepingFields } from '#app/ui/vendor/product-keeping-fields.tsx'
import { ProductMoves } from '#app/ui/vendor/product-moves.tsx'
import { ProductPackFields } from '#app/ui/vendor/product-pack-fields.tsx'
import { ProductPictureFields } from '#app/ui/vendor/product-picture-fields.tsx'
import { ProductStatus } from '#app/ui/vendor/product-status.tsx'
import { ProductTextFields } from '#app/ui/vendor/product-text-fields.tsx'
import { packLabels, pictureLabels } from '#app/ui/vendor/row-labels.ts'
import { useCategoryOptions } from '#app/ui/vendor/use-category-options.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { isProductMove, moveProductForm } from '#app/web/move-product-form.server.ts'
import { readMultipart } from '#app/web/multipart.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { saveProductForm } from '#app/web/save-product-form.server.ts'
import { pictureLimits } from '#app/web/uploaded-pictures.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.product.listing.nameVi }]

/** After a refusal too: the form then carries the token of what is there now. */
export const shouldRevalidate = () => true

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const product = await vendorProduct(args.context.services, scope, args.params.id ?? '')
  if (!product) throw data(null, { status: 404 })
  return { product, categories: await categoryChoices(args.context.services) }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const locale = await localeOf(args.request)
  const productId = args.params.id ?? ''
  const services = args.context.services
  if (!(await vendorProduct(services, scope, productId))) throw data(null, { status: 404 })
  const form = await readMultipart(args.request, pictureLimits)
  const intent = form.formData.get('intent')
  const back = (notice: string) => redirect(paths.vendorProduct(productId), { headers: { 'Set-Cookie': notice } })
  if (isProductMove(intent)) {
    const notice = await moveProductForm(services, scope, intent, productId, locale)
    if (notice === null) throw data(null, { status: 404 })
    throw back(notice)
  }
  const result = await saveProductForm(args, scope, form, { productId, submit: intent === 'submit', locale })
  if (!result.ok) return data({ reply: result.reply }, { status: result.status })
  throw back(await noticeOf(result.saved, intent === 'submit', locale))
}

function noticeOf({ outcome, notSubmitted }: SavedProduct, wasSubmit: boolean, locale: Locale): Promise<string> {
  const text = editorText[locale]
  if (notSubmitted) return withNotice('warning', `${text.savedNotSubmitted} ${explain(submitProblemTexts, locale, notSubmitted)}`)
  if (outcome === 'saved') return withNotice('success', text.saved)
  return withNotice('success', wasSubmit ? text.submitted : text.savedWaiting)
}

export default function Product() {
  const { product, categories } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const locale = useLocale()
  const text = useText(editorText)
  const { listing, state } = product
  const options = useCategoryOptions(categories)
  const mayEdit = state !== 'rejected'
  return (
    <Page
      title={pick(locale, listing.nameVi, listing.nameEn)}
      lead={<ProductBadge state={state} />}
      actions={<ProductMoves state={state} slug={product.slug} hasChange={product.change !== null} />}
    >
      <ProductStatus {...product} />
      <FormSummary reply={reply} labels={useLabels(reply)} />
      <Form key={product.token} method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="token" value={product.token} />
        <fieldset disabled={!mayEdit} className="min-w-0">
          <Section title={text.pictures}>
            <ProductPictureFields listing={listing} reply={reply} />
          </Section>
          <Section title={text.texts}>
            <ProductTextFields listing={listing} reply={reply} categories={options} />
          </Section>
          <Section title={text.packs}>
            <ProductPackFields listing={listing} reply={reply} stock={product.stock} />
          </Section>
          <Section title={text.keeping}>
            <ProductKeepingFields listing={listing} reply={reply} mayBeSelfProduced={product.mayBeSelfProduced} />
          </Section>
        </fieldset>
        {mayEdit && <SaveBar canSubmit={state === 'draft' || state === 'needsChange'} />}
      </Form>
    </Page>
  )
}

/** The editor's own words win over those of the officers' desk, as they do on the fields. */
function useLabels(reply: FormReply | null) {
  const locale = useLocale()
  const text = editorText[locale]
  return {
    ...listingFieldNames[locale],
    ...text,
    seasonMonths: text.allMonths,
    variants: text.packs,
    ...packLabels(reply, locale),
    ...pictureLabels(reply, locale),
  }
}

function SaveBar({ canSubmit }: { canSubmit: boolean }) {
  const text = useText(editorText)
  return (
    <div className="sticky bottom-0 -mx-4 mt-4 flex flex-wrap gap-2 border-t border-line bg-cream px-4 py-3 sm:mx-0 sm:px-0">
      <Button name="intent" value="save" className="grow sm:grow-0">
        {text.save}
      </Button>
      {canSubmit && (
        <Button name="intent" value="submit" variant="secondary" className="grow sm:grow-0">
          {text.saveAndSubmit}
        </Button>
      )}
    </div>
  )
}
