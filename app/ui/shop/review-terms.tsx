import { reviewText } from '#app/i18n/shop/review.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Section } from '#app/ui/layouts/page.tsx'

/** What the law wants told before the order (Law 122/2025, Law 19/2023 Art. 37), in short, with the policies in full. */
export function ReviewTerms() {
  const text = useText(reviewText)
  const policies = [
    { slug: 'doi-tra', name: text.policyReturns },
    { slug: 'giao-hang', name: text.policyDelivery },
    { slug: 'bao-mat', name: text.policyPrivacy },
  ]
  return (
    <Section title={text.terms}>
      <p className="max-w-3xl">{text.termsText}</p>
      <p className="mt-2">
        {text.policies}{' '}
        {policies.map(({ slug, name }, index) => (
          <span key={slug}>
            {index > 0 && ' · '}
            <Link to={paths.policy(slug)} className="link">
              {name}
            </Link>
          </span>
        ))}
      </p>
    </Section>
  )
}
