import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import type { ReactNode } from 'react'
import { cartCount } from '#app/domain/cart/reads/cart-count.server.ts'
import { isLocale } from '#app/i18n/locale.ts'
import { LocaleProvider } from '#app/i18n/use-text.tsx'
import { errorTitle, ErrorMessage } from '#app/ui/feedback/error-message.tsx'
import { BareShell } from '#app/ui/layouts/bare-shell.tsx'
import { LanguageAlternates } from '#app/ui/layouts/language-alternates.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { factAttributes, useRequestFacts } from '#app/ui/request-facts.tsx'
import { cartOwnerOf } from '#app/web/cart-owner.server.ts'
import { localeCookie } from '#app/web/cookies.server.ts'
import { currentUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { useSoftNavigation } from '#app/ui/use-soft-navigation.ts'
import styles from '#app/ui/styles.css?url'

const font = (name: string) =>
  ({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/fonts/be-vietnam-pro-${name}-normal.woff2`, crossOrigin: 'anonymous' }) as const

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  font('latin-400'),
  font('vietnamese-400'),
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction<typeof loader> = ({ error, data: root }) => [
  { title: error ? errorTitle(error, root?.locale ?? 'vi') : 'Chợ Ba Tỉnh' },
]

/** What the frame of every page needs. Guests without a cart cost no query. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const [locale, user, owner] = await Promise.all([localeOf(request), currentUser(args), cartOwnerOf(args)])
  const root = {
    locale,
    demo: context.services.config.DEMO,
    publicUrl: context.services.publicUrl,
    requestId: context.requestId,
    user: user && { name: user.name, isVendor: user.vendors.length > 0, isOfficer: user.officer !== null },
    cartCount: await cartCount(context.services, owner),
  }
  const chosen = new URL(request.url).searchParams.get('lang')
  return data(root, { headers: isLocale(chosen) ? { 'Set-Cookie': await localeCookie.serialize(chosen) } : {} })
}

/** Pages differ by language and by person. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache', 'Vary': 'Cookie' })

/** The document; also around error pages, where the loader may have failed. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const facts = useRequestFacts()
  useSoftNavigation()
  const nonce = useNonce()
  const locale = root?.locale ?? facts.locale
  const failed = Boolean(useRouteError())
  return (
    <html {...factAttributes({ ...facts, locale })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#b5471f" />
        <Meta />
        {root && !failed && <LanguageAlternates publicUrl={root.publicUrl} locale={locale} />}
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return (
    <BareShell>
      <ErrorMessage error={useRouteError()} />
    </BareShell>
  )
}
