import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { shellText } from '#app/i18n/ui/shell.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link, NavLink } from '#app/ui/controls/link.tsx'
import { ChevronIcon } from '#app/ui/icons/chevron-icon.tsx'
import { MenuIcon } from '#app/ui/icons/menu-icon.tsx'
import { DemoBar } from './demo-bar.tsx'
import { LanguageLink } from './language-link.tsx'
import { SkipLink } from './skip-link.tsx'

/** `end`: lit only on exactly this address, for a desk's first page. `count`: how many things wait there. */
export type DeskNavItem = { to: string; label: string; count?: number; end?: boolean }

export type DeskShellProps = {
  /** Whose desk: the cooperative's or the authority's name. */
  title: string
  nav: readonly DeskNavItem[]
  user: { name: string }
  demo?: boolean
  children: ReactNode
}

/** The frame of the vendor centre and the moderation desk: menu at the side, above the page on a phone. */
export function DeskShell({ title, nav, user, demo = false, children }: DeskShellProps) {
  const text = useText(shellText)
  const waiting = nav.reduce((sum, item) => sum + (item.count ?? 0), 0)
  return (
    <div className="desk">
      <SkipLink />
      {demo && <DemoBar />}
      <header className="desk-bar">
        <Link to={paths.home()} aria-label={text.home} className="shrink-0">
          <img src="/logo.svg" alt="" width={40} height={40} />
        </Link>
        <p className="desk-title">{title}</p>
        <div className="desk-tools">
          <LanguageLink className="tool-link" />
          <DeskAccount user={user} />
        </div>
      </header>
      <div className="desk-body">
        <details className="desk-menu">
          <summary className="nav-link">
            <MenuIcon className="size-5" />
            {text.deskMenu}
            <DeskCount count={waiting} />
            <ChevronIcon className="ml-auto size-4" />
          </summary>
          <DeskNav nav={nav} label={title} />
          <DeskAccount user={user} />
        </details>
        <div className="desk-side">
          <DeskNav nav={nav} label={title} />
        </div>
        <main id="noi-dung" tabIndex={-1} className="desk-main">
          {children}
        </main>
      </div>
    </div>
  )
}

function DeskAccount({ user }: { user: { name: string } }) {
  const text = useText(shellText)
  return (
    <div className="desk-account">
      <span className="desk-user">{user.name}</span>
      <Link to={paths.home()} className="tool-link">
        {text.toShop}
      </Link>
      <Form method="post" action={paths.logout()} reloadDocument>
        <button className="tool-link">{text.logout}</button>
      </Form>
    </div>
  )
}

function DeskNav({ nav, label }: { nav: readonly DeskNavItem[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="grid gap-1">
        {nav.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.end} className="desk-link">
              {item.label}
              <DeskCount count={item.count} />
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DeskCount({ count = 0 }: { count?: number }) {
  const text = useText(shellText)
  if (count === 0) return null
  return (
    <span className="desk-count" aria-label={text.count(count)} role="img">
      {count > 99 ? '99+' : count}
    </span>
  )
}
