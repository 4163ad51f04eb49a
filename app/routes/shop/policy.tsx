import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { formatDate } from '#app/i18n/format.ts'
import { policyText } from '#app/i18n/ui/policy-page.ts'
import { policyNames } from '#app/i18n/ui/policy-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Card, Columns, Page } from '#app/ui/layouts/page.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { policyOf } from '#app/web/policies.server.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const policy = policyOf(params.slug ?? '', vietnamDay(context.services.clock.now()))
  if (!policy) throw data(null, { status: 404 })
  return { slug: params.slug, version: policy.version, text: policy.texts[await localeOf(request)] }
}

export const meta: MetaFunction<typeof loader> = ({ data: policy }) => [
  { title: `${policy?.text.title ?? ''} · Chợ Ba Tỉnh` },
  { name: 'description', content: policy?.text.lead ?? '' },
]

export default function PolicyPage() {
  const { text, version, slug } = useLoaderData<typeof loader>()
  const words = useText(policyText)
  const locale = useLocale()
  return (
    <Page title={text.title} lead={text.lead}>
      <Columns
        side={
          <Card as="nav">
            <p className="mb-1 font-semibold">{words.others}</p>
            <ul>
              {policyNames.map((name) => (
                <li key={name.slug}>
                  <Link
                    to={paths.policy(name.slug)}
                    aria-current={name.slug === slug ? 'page' : undefined}
                    className="menu-link -mx-3"
                  >
                    {name[locale]}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        }
      >
        <article className="card p-5 sm:p-8">
          <div className="prose">
            <p className="text-ink-soft">{words.version(formatDate(new Date(version), locale))}</p>
            {text.sections.map((section) => (
              <section key={section.title}>
                <h2>{section.title}</h2>
                {section.paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </section>
            ))}
          </div>
        </article>
      </Columns>
    </Page>
  )
}
