import { productText } from '#app/i18n/shop/product.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { ProductPicture } from './picture.tsx'

const sizes = '(min-width: 56rem) 36rem, 92vw'

/** Pictures side by side, to be swiped or scrolled; the first is what the page is about. */
export function Gallery({ pictures, name }: { pictures: readonly { id: string; alt: string }[]; name: string }) {
  const text = useText(productText)
  if (pictures.length === 0) {
    return (
      <div className="overflow-hidden rounded-card">
        <ProductPicture pictureId={null} alt={name} sizes={sizes} />
      </div>
    )
  }
  return (
    <ul className="gallery" aria-label={text.pictures} tabIndex={pictures.length > 1 ? 0 : undefined}>
      {pictures.map(({ id, alt }, index) => (
        <li key={id}>
          <ProductPicture pictureId={id} alt={alt} sizes={sizes} priority={index === 0} />
        </li>
      ))}
    </ul>
  )
}
