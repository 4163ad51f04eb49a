/** Who does something; written into every audit event. */
export type Actor =
  | { kind: 'guest' }
  | { kind: 'user'; userId: string }
  | { kind: 'vendor'; userId: string; vendorId: string }
  | { kind: 'officer'; userId: string; authorityCode: string | null }
  | { kind: 'system' }

export const theSystem: Actor = { kind: 'system' }
