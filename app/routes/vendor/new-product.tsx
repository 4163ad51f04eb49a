import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { categoryChoices } from '#app/domain/catalog/reads/category-choices.server.ts'
import { createProduct } from '#app/domain/catalog/use-cases/create-product.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { productsText } from '#app/i18n/vendor/products.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { PackInputs } from '#app/ui/vendor/product-pack-fields.tsx'
import { packLabels } from '#app/ui/vendor/row-labels.ts'
import { useCategoryOptions } from '#app/ui/vendor/use-category-options.ts'
import { formReply } from '#app/web/form-reply.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { newProductFaults, newProductInput, newProductSchema } from '#app/web/new-product-form.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  await requireVendor(args)
  const title = productsText[await localeOf(args.request)].newTitle
  return { title, key: newId(), categories: await categoryChoices(args.context.services) }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const locale = await localeOf(args.request)
  const parsed = await parseForm(await sentForm(args.request), newProductSchema(locale), locale)
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 })
  const result = await createProduct(args.context.services, scope, newProductInput(parsed.value))
  if (result.ok) throw redirect(paths.vendorProduct(result.value.productId))
  return data({ reply: formReply(parsed.formData, newProductFaults(result.problem, locale)) }, { status: 422 })
}

export default function NewProduct() {
  const { key, categories } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const locale = useLocale()
  const text = useText(productsText)
  const options = useCategoryOptions(categories)
  return (
    <Page title={text.newTitle} lead={text.newLead}>
      <FormSummary reply={reply} labels={{ nameVi: text.name, categorySlug: text.category, ...packLabels(reply, locale) }} />
      <Card>
        <Form method="post" noValidate>
          <input type="hidden" name="key" value={reply?.values.key ?? key} />
          <TextField name="nameVi" label={text.name} hint={text.nameHint} reply={reply} required maxLength={120} />
          <SelectField name="categorySlug" label={text.category} options={options} reply={reply} required />
          <PackInputs index={0} reply={reply} isFirst />
          <Button>{text.create}</Button>
        </Form>
      </Card>
    </Page>
  )
}
