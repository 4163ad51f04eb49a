/** What was wrong with what came. `other` needs words of its own. */
export const claimReasons = ['spoilt', 'damaged', 'missing', 'wrong', 'not-as-described', 'other'] as const
export type ClaimReason = (typeof claimReasons)[number]

export function isClaimReason(text: unknown): text is ClaimReason {
  return (claimReasons as readonly unknown[]).includes(text)
}
