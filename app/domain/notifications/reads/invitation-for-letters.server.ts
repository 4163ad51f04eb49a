import type { Core } from '#app/platform/core.server.ts'

export type InvitationForLetters = {
  id: string
  email: string
  role: string
  vendorNameVi: string
  vendorNameEn: string
  inviterName: string
  /** Of the invited person's account, else of whoever invited. */
  locale: string
  name: string | null
}

/** What the letter to an invited person says; null when the invitation was taken back before it was written. */
export async function invitationForLetters(core: Core, invitationId: string): Promise<InvitationForLetters | null> {
  const [found] = await core.db.$queryRaw<InvitationForLetters[]>`
    SELECT i.id, i.email, i.role, v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", b.name AS "inviterName",
           coalesce(u.locale, b.locale) AS locale, u.name
      FROM staff_invitation i JOIN vendor v ON v.id = i.vendor_id JOIN users b ON b.id = i.invited_by
      LEFT JOIN users u ON u.email = i.email
     WHERE i.id = ${invitationId}::uuid AND i.closed_at IS NULL`
  return found ?? null
}
