import { useLocation } from '@remix-run/react'
import type { KeyboardEvent } from 'react'
import { pick } from '#app/i18n/locale.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { shellText } from '#app/i18n/ui/shell.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { NavLink } from '#app/ui/controls/link.tsx'
import { MenuIcon } from '#app/ui/icons/menu-icon.tsx'
import { ChevronIcon } from '#app/ui/icons/chevron-icon.tsx'

export type NavCategory = { slug: string; nameVi: string; nameEn: string }

/** Where to look around: all categories in a menu that opens without JavaScript, then seasons, regions and sellers. */
export function CategoryNav({ categories }: { categories: readonly NavCategory[] }) {
  const locale = useLocale()
  const text = useText(shellText)
  // A new key closes the menu when the page behind it has changed.
  const { key } = useLocation()
  return (
    <nav aria-label={text.categories} className="category-nav">
      <div className="shell-width category-nav-row">
        <details key={key} className="category-menu" onKeyDown={closeOnEscape}>
          <summary className="nav-link">
            <MenuIcon className="size-5" />
            {text.categories}
            <ChevronIcon className="size-4" />
          </summary>
          <ul className="category-menu-list">
            {categories.map((category) => (
              <li key={category.slug}>
                <NavLink to={paths.category(category.slug)} className="menu-link">
                  {pick(locale, category.nameVi, category.nameEn)}
                </NavLink>
              </li>
            ))}
          </ul>
        </details>
        <div className="category-nav-links">
          <NavLink to={paths.inSeason()} className="nav-link">
            {text.inSeason}
          </NavLink>
          {Object.entries(regionNames).map(([slug, name]) => (
            <NavLink key={slug} to={paths.region(slug)} className="nav-link">
              {name?.[locale]}
            </NavLink>
          ))}
          <NavLink to={paths.vendors()} className="nav-link">
            {text.vendors}
          </NavLink>
        </div>
      </div>
    </nav>
  )
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape') return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
