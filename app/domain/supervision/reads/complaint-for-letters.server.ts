import type { Core } from '#app/platform/core.server.ts'

export type ComplaintForLetters = { id: string; name: string; email: string; message: string; answer: string | null; locale: string }

/** What the letters about a complaint say; null when there is none. */
export async function complaintForLetters(core: Core, id: string): Promise<ComplaintForLetters | null> {
  return core.db.complaint.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, message: true, answer: true, locale: true },
  })
}
