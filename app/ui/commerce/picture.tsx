import { pictureWidths } from '#app/domain/catalog/rules/picture-pipeline.ts'
import { paths } from '#app/paths.ts'
import { BasketIcon } from '#app/ui/icons/basket-icon.tsx'

const cardWidths = [320, 640] as const

type PictureProps = {
  pictureId: string | null
  alt: string
  /** As in HTML: how wide it will be shown, so that the browser takes the smallest file that does. */
  sizes: string
  /** On a card: two widths are enough, and a list of cards is half as long. */
  isSmall?: boolean
  /** For the one picture that a page is about: loaded at once. */
  priority?: boolean
  className?: string
}

/** A square product picture in modern formats and fitting widths; a basket where there is none yet. */
export function ProductPicture({ pictureId, alt, sizes, isSmall = false, priority = false, className = '' }: PictureProps) {
  if (pictureId === null) {
    return (
      <span className={`picture picture-none ${className}`} {...(alt === '' ? {} : { 'role': 'img', 'aria-label': alt })}>
        <BasketIcon className="size-1/3" />
      </span>
    )
  }
  const source = (format: 'avif' | 'webp') =>
    (isSmall ? cardWidths : pictureWidths).map((width) => `${paths.picture(pictureId, width, format)} ${width}w`).join(', ')
  return (
    <picture>
      <source type="image/avif" srcSet={source('avif')} sizes={sizes} />
      <img
        src={paths.picture(pictureId, isSmall ? 320 : 640, 'webp')}
        srcSet={source('webp')}
        sizes={sizes}
        alt={alt}
        width={640}
        height={640}
        loading={priority ? 'eager' : 'lazy'}
        decoding="async"
        className={`picture ${className}`}
        {...(priority ? { fetchpriority: 'high' } : {})}
      />
    </picture>
  )
}
