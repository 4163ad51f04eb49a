import { publishedWindows } from '#app/domain/claims/rules/claim-window.ts'
import { dataPolicy } from '#app/i18n/ui/policies/bao-mat.ts'
import { returnPolicy } from '#app/i18n/ui/policies/doi-tra.ts'
import { deliveryPolicy } from '#app/i18n/ui/policies/giao-hang.ts'
import type { Policy } from '#app/i18n/ui/policies/policy.ts'
import { operatingRules } from '#app/i18n/ui/policies/quy-che.ts'
import { paymentPolicy } from '#app/i18n/ui/policies/thanh-toan.ts'
import { rankingPolicy } from '#app/i18n/ui/policies/xep-hang.ts'
import type { PolicySlug } from '#app/i18n/ui/policy-names.ts'

const policies: Readonly<Record<PolicySlug, (day: string) => Policy>> = {
  'quy-che': () => operatingRules,
  'bao-mat': () => dataPolicy,
  'giao-hang': () => deliveryPolicy,
  'doi-tra': (day) => returnPolicy(publishedWindows(day)),
  'thanh-toan': () => paymentPolicy,
  'xep-hang': () => rankingPolicy,
}

/** A policy by its slug, as it holds on a Vietnamese day. On the server only: a page ships the one text that it shows. */
export function policyOf(slug: string, day: string): Policy | null {
  return Object.hasOwn(policies, slug) ? policies[slug as PolicySlug](day) : null
}
