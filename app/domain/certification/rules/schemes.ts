export const schemes = ['ocop', 'cnnttb', 'gi', 'vietgap', 'organic', 'food-safety', 'haccp'] as const
export type Scheme = (typeof schemes)[number]

export const cnnttbLevels = ['tinh', 'khu-vuc', 'quoc-gia'] as const
export type CnnttbLevel = (typeof cnnttbLevels)[number]

/** How a certificate is proved: A the signed decision, B1 the state's press, C only the seller says so. */
export const evidenceLevels = ['A', 'B1', 'C'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

export function isScheme(text: string): text is Scheme {
  return (schemes as readonly string[]).includes(text)
}
