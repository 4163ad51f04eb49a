import { productText } from '#app/i18n/shop/product.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { CertificateBadge } from './certificate-badge.tsx'
import type { ProductView } from './product-view.ts'

/** Certificates with what is needed to check them: number, issuer, validity. */
export function CertificateList({ certificates }: { certificates: ProductView['certificates'] }) {
  const text = useText(productText)
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {certificates.map(({ scheme, stars, number, issuedBy, issuedOn, expiresOn }) => (
        <li key={scheme + number} className="card p-4">
          <CertificateBadge scheme={scheme} stars={stars} />
          <p className="mt-2">
            {text.certificateNumber} {number}, {issuedOn}
          </p>
          <p>{issuedBy}</p>
          <p className="text-ink-soft">
            {text.validUntil} {expiresOn ?? text.noEnd}
          </p>
        </li>
      ))}
    </ul>
  )
}
