import { productText } from '#app/i18n/shop/product.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { ProductPicture } from './picture.tsx'
import type { ProductView } from './product-view.ts'

/** Small cards: name, picture, price. */
export function RelatedProducts({ related }: { related: ProductView['related'] }) {
  const text = useText(productText)
  return (
    <ul className="product-grid">
      {related.map(({ slug, name, pictureId, price, hasMorePacks }) => (
        <li key={slug}>
          <article className="product-card card">
            <ProductPicture pictureId={pictureId} alt="" sizes="(min-width: 40rem) 17rem, 46vw" isSmall />
            <div className="product-card-text">
              <h3>
                <Link to={paths.product(slug)} className="product-card-link">
                  {name}
                </Link>
              </h3>
              <p className="product-card-price money">
                {hasMorePacks && <small>{text.from} </small>}
                {price}
              </p>
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}
