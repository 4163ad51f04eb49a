import type { ReactNode } from 'react'

/** A page without menus: for when we know nothing about where we are. */
export function BareShell({ children }: { children: ReactNode }) {
  return (
    <main id="noi-dung" className="shell-width shop-main">
      {children}
    </main>
  )
}
