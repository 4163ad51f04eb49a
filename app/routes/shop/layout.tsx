import { Outlet, useRouteError, useRouteLoaderData, useSearchParams } from '@remix-run/react'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import type { ReactNode } from 'react'
import type { loader as rootLoader } from '#app/root.tsx'
import { errorTitle, ErrorMessage } from '#app/ui/feedback/error-message.tsx'
import { ShopShell } from '#app/ui/layouts/shop-shell.tsx'
import { menuCategories } from '#app/web/menu-categories.server.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return { categories: await menuCategories(context.services) }
}

/** The menu is the same on every page. */
export const shouldRevalidate = () => false

export const meta: MetaFunction = ({ error, matches }) => {
  const root = matches.find((match) => match.id === 'root')?.data as { locale?: 'vi' | 'en' } | undefined
  return [{ title: error ? errorTitle(error, root?.locale ?? 'vi') : 'Chợ Ba Tỉnh' }]
}

export default function Layout() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

/** What fails inside the shop keeps the shop's frame, so that the visitor can search on. */
export function ErrorBoundary() {
  return (
    <Frame>
      <ErrorMessage error={useRouteError()} />
    </Frame>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const shop = useRouteLoaderData<typeof loader>('routes/shop/layout')
  const [query] = useSearchParams()
  return (
    <ShopShell
      categories={shop?.categories ?? []}
      user={root?.user ?? null}
      cartCount={root?.cartCount ?? 0}
      demo={root?.demo ?? false}
      searchText={query.get('q') ?? ''}
    >
      {children}
    </ShopShell>
  )
}
