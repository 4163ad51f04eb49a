import type { CheckoutDraft } from '#app/domain/cart/rules/checkout-draft.ts'

type Found = { addressLine: string; candidates: readonly { ward: { code: string; province: { code: string } } }[] }

/** The draft after its old address was looked up; one that nobody knows changes nothing, least of all the ward chosen before. */
export function withFoundAddress(draft: CheckoutDraft, { addressLine, candidates }: Found): CheckoutDraft {
  const line = addressLine || draft.addressLine || ''
  const [first, ...others] = candidates
  if (!first) return draft
  // Several new wards for one old commune: the person says which, on the page that follows.
  if (others.length > 0) return { ...draft, addressLine: line, ward: '' }
  return { ...draft, addressLine: line, ward: first.ward.code, province: first.ward.province.code }
}
