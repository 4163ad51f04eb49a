/** What shoppers may see on a badge and search by. */
export const schemes = ['ocop', 'cnnttb', 'gi', 'vietgap', 'organic', 'food-safety', 'haccp'] as const

/**
 * A paper for officers alone: with it a household proves that it produced the goods itself (right to land or water,
 * residence in the commune or a neighbouring one: Decree 253/2026, Art 21), on which its tax depends. Never a badge.
 */
export const selfProduced = 'self-produced'
export const claimableSchemes = [...schemes, selfProduced] as const
export type Scheme = (typeof claimableSchemes)[number]

export const cnnttbLevels = ['tinh', 'khu-vuc', 'quoc-gia'] as const
export type CnnttbLevel = (typeof cnnttbLevels)[number]

/** How a certificate is proved: A the signed decision, B1 the state's press, C only the seller says so. */
export const evidenceLevels = ['A', 'B1', 'C'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

export function isScheme(text: string): text is Scheme {
  return (claimableSchemes as readonly string[]).includes(text)
}
