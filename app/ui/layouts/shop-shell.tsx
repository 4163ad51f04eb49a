import type { ReactNode } from 'react'
import { DemoBar } from './demo-bar.tsx'
import { ShopFooter } from './shop-footer.tsx'
import { ShopHeader, type NavCategory } from './shop-header.tsx'
import { SkipLink } from './skip-link.tsx'

export type ShopShellProps = {
  /** Top categories, in their order. */
  categories: readonly NavCategory[]
  user: { name: string } | null
  cartCount: number
  /** What was searched for, kept in the box. */
  searchText?: string
  demo: boolean
  children: ReactNode
}

/** The frame of the storefront. */
export function ShopShell({ children, demo, ...header }: ShopShellProps) {
  return (
    <>
      <SkipLink />
      {demo && <DemoBar />}
      <ShopHeader {...header} />
      <main id="noi-dung" tabIndex={-1} className="shell-width shop-main">
        {children}
      </main>
      <ShopFooter />
    </>
  )
}
