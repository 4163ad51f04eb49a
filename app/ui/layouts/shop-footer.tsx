import { policyNames } from '#app/i18n/ui/policy-names.ts'
import { shellText } from '#app/i18n/ui/shell.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'

/** What the law wants on every page: who runs the floor, its registration, its policies (Decree 248/2026, Arts 4–6). */
export function ShopFooter() {
  const locale = useLocale()
  const text = useText(shellText)
  return (
    <footer className="shop-footer">
      <div className="shell-width shop-footer-row">
        <div className="footer-owner">
          <p className="text-lg font-bold">{text.siteName}</p>
          <p>{text.owner}</p>
          <p className="footer-quiet">{text.ownerAddress}</p>
          <p className="footer-quiet">{text.taxNote}</p>
          <p className="registration">
            <strong>{text.badge}</strong>
            <span>{text.badgeNote}</span>
          </p>
        </div>
        <FooterLinks title={text.policies} links={[...policyNames.map((name) => ({ to: paths.policy(name.slug), label: name[locale] })), { to: paths.contact(), label: text.contact }]} />
        <FooterLinks
          title={text.shopping}
          links={[
            { to: paths.inSeason(), label: text.inSeason },
            { to: paths.vendors(), label: text.vendors },
            { to: paths.cart(), label: text.cart },
            { to: paths.account(), label: text.account },
          ]}
        />
        <FooterLinks
          title={text.selling}
          links={[
            { to: paths.vendorHome(), label: text.sellHere },
            { to: paths.moderation(), label: text.moderation },
          ]}
        />
      </div>
    </footer>
  )
}

function FooterLinks({ title, links }: { title: string; links: readonly { to: string; label: string }[] }) {
  return (
    <nav aria-label={title}>
      <p className="footer-title">{title}</p>
      <ul>
        {links.map((link) => (
          <li key={link.to}>
            <Link to={link.to} className="footer-link">
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
