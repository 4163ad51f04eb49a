import { commerceText } from '#app/i18n/ui/commerce.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import type { CardView } from './card-view.ts'
import { CertificateBadge } from './certificate-badge.tsx'
import { ProductPicture } from './picture.tsx'

const sizes = '(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 46vw'

export function ProductCard({ card, priority = false, foundBy = null }: { card: CardView; priority?: boolean; foundBy?: string | null }) {
  const text = useText(commerceText)
  return (
    <article className="product-card card">
      <div className="product-card-top">
        <ProductPicture pictureId={card.pictureId} alt="" sizes={sizes} isSmall priority={priority} />
        <div className="product-card-badges">
          {card.stars > 0 && <CertificateBadge scheme="ocop" stars={card.stars} />}
          {card.isInSeason && <Badge tone="good">{text.inSeason}</Badge>}
        </div>
      </div>
      <div className="product-card-text">
        <h3>
          <Link to={paths.product(card.slug, foundBy)} className="product-card-link">
            {card.name}
          </Link>
        </h3>
        <p className="product-card-origin">{card.origin}</p>
        <p className="product-card-price">
          {card.isFromPrice && <small>{text.from} </small>}
          <span className="money">{card.price}</span>
        </p>
        <p className="product-card-pack">{card.pack === '' ? <span className="text-bad">{text.outOfStock}</span> : card.pack}</p>
      </div>
    </article>
  )
}

type ProductGridProps = {
  cards: readonly CardView[]
  /** So many pictures load at once: they are what the visitor sees before scrolling. */
  firstRow?: number
  /** The search that found them. */
  foundBy?: string | null
}

export function ProductGrid({ cards, firstRow = 0, foundBy = null }: ProductGridProps) {
  return (
    <ul className="product-grid">
      {cards.map((card, index) => (
        <li key={card.slug}>
          <ProductCard card={card} priority={index < firstRow} foundBy={foundBy} />
        </li>
      ))}
    </ul>
  )
}
