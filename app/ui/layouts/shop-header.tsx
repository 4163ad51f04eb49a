import { shellText } from '#app/i18n/ui/shell.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { SearchBox } from '#app/ui/commerce/search-box.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { BasketIcon } from '#app/ui/icons/basket-icon.tsx'
import { PersonIcon } from '#app/ui/icons/person-icon.tsx'
import { CategoryNav, type NavCategory } from './category-nav.tsx'
import { LanguageLink } from './language-link.tsx'

export type { NavCategory }

export type ShopHeaderProps = {
  categories: readonly NavCategory[]
  user: { name: string } | null
  cartCount: number
  searchText?: string
}

export function ShopHeader({ categories, user, cartCount, searchText }: ShopHeaderProps) {
  const text = useText(shellText)
  return (
    <header className="shop-header">
      <div className="shell-width shop-header-row">
        <Link to={paths.home()} aria-label={text.home} className="shop-logo">
          <img src="/logo.svg" alt="" width={48} height={48} />
          <span>{text.siteName}</span>
        </Link>
        <SearchBox defaultValue={searchText} />
        <div className="shop-tools">
          <LanguageLink className="tool-link" />
          <Link to={user ? paths.account() : paths.login()} className="tool-link">
            <PersonIcon />
            <span className="tool-word">{user ? user.name : text.login}</span>
          </Link>
          <CartLink count={cartCount} />
        </div>
      </div>
      <CategoryNav categories={categories} />
    </header>
  )
}

function CartLink({ count }: { count: number }) {
  const text = useText(shellText)
  return (
    <Link to={paths.cart()} className="tool-link" aria-label={text.cartCount(count)}>
      <span className="relative">
        <BasketIcon />
        {count > 0 && <span className="cart-count">{count > 99 ? '99+' : count}</span>}
      </span>
      <span className="tool-word">{text.cart}</span>
    </Link>
  )
}
