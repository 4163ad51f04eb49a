import type { Transaction } from '#app/platform/database.server.ts'

export type NewComplaint = {
  id: string
  topic: string
  name: string
  email: string
  phone: string | null
  message: string
  orderCode: string | null
  vendorId: string | null
  authorityCode: string | null
  userId: string | null
  locale: string
  createdAt: Date
}

/** False when this id is there already. */
export async function insertComplaint(tx: Transaction, complaint: NewComplaint): Promise<boolean> {
  return (await tx.complaint.createMany({ data: [complaint], skipDuplicates: true })).count === 1
}

export async function lockComplaint(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM complaint WHERE id = ${id}::uuid FOR UPDATE`
  return tx.complaint.findUnique({ where: { id }, select: { id: true, vendorId: true, authorityCode: true, answeredAt: true } })
}

export async function keepAnswer(tx: Transaction, id: string, answer: { answer: string; answeredBy: string; answeredAt: Date }): Promise<void> {
  await tx.complaint.update({ where: { id }, data: answer })
}
