import { useLocation } from '@remix-run/react'
import type { AnchorHTMLAttributes } from 'react'

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path of `paths`; never relative. */
  to: string
  /** For downloads and for pages that need a fresh document: the browser goes there by itself. */
  reloadDocument?: boolean
}

/**
 * A link inside the market. Only an anchor: `useSoftNavigation` follows all of them with one listener. Remix's own `Link`
 * brings nine hooks, and a page has a hundred links: they were a sixth of what the server did for a page, and cheap
 * phones run them once more.
 */
export function Link({ to, reloadDocument = false, ...rest }: LinkProps) {
  return <a {...rest} href={to} data-soft={reloadDocument ? undefined : ''} />
}

/** A link that says (`aria-current`) when its page, or without `end` a page below it, is the one shown. */
export function NavLink({ to, end = false, ...rest }: LinkProps & { end?: boolean }) {
  const { pathname } = useLocation()
  const isHere = pathname === to || (!end && pathname.startsWith(`${to}/`))
  return <Link {...rest} to={to} aria-current={isHere ? 'page' : undefined} />
}
