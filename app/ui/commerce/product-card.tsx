import { Link } from '@remix-run/react'
import type { ProductCard as Card } from '#app/domain/search/rules/search-index.ts'
import { pick } from '#app/i18n/locale.ts'
import { commerceText } from '#app/i18n/ui/commerce.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { CertificateBadge } from './certificate-badge.tsx'
import { Money } from './money.tsx'
import { ProductPicture } from './picture.tsx'

const sizes = '(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 46vw'

export function ProductCard({ card, priority = false }: { card: Card; priority?: boolean }) {
  const locale = useLocale()
  const text = useText(commerceText)
  const name = pick(locale, card.nameVi, card.nameEn)
  const pack = card.variantCount > 1 ? text.moreSizes(card.variantCount) : pick(locale, card.packVi, card.packEn)
  return (
    <article className="product-card card">
      <div className="product-card-top">
        <ProductPicture pictureId={card.pictureId} alt="" sizes={sizes} priority={priority} />
        <div className="product-card-badges">
          {card.stars > 0 && <CertificateBadge scheme="ocop" stars={card.stars} />}
          {card.inSeason && <Badge tone="good">{text.inSeason}</Badge>}
        </div>
      </div>
      <div className="product-card-text">
        <h3>
          <Link to={paths.product(card.slug)} prefetch="intent" className="product-card-link">
            {name}
          </Link>
        </h3>
        <p className="product-card-origin">
          {pick(locale, card.vendorNameVi, card.vendorNameEn)} · {regionNames[card.originRegion]?.[locale]}
        </p>
        <p className="product-card-price">
          {card.variantCount > 1 && <small>{text.from} </small>}
          <Money amount={card.priceFrom} />
        </p>
        <p className="product-card-pack">
          {card.inStock ? pack : <span className="text-bad">{text.outOfStock}</span>}
          {card.inStock && card.unitPrice !== null && card.unitPriceUnit !== null && (
            <>
              {' · '}
              <Money amount={card.unitPrice} />
              {text.perUnit(card.unitPriceUnit)}
            </>
          )}
        </p>
      </div>
    </article>
  )
}

/** `firstRow` pictures load at once: they are what the visitor sees before scrolling. */
export function ProductGrid({ cards, firstRow = 0 }: { cards: readonly Card[]; firstRow?: number }) {
  return (
    <ul className="product-grid">
      {cards.map((card, index) => (
        <li key={card.productId}>
          <ProductCard card={card} priority={index < firstRow} />
        </li>
      ))}
    </ul>
  )
}
