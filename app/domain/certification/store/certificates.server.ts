import type { Transaction } from '#app/platform/database.server.ts'
import { isCertificateState, type CertificateState } from '../rules/certificate-states.ts'
import type { EvidenceLevel } from '../rules/schemes.ts'

export type KeptCertificate = {
  id: string
  vendorId: string
  productId: string | null
  state: CertificateState
  scheme: string
  authorityCode: string | null
}

/** Null when there is none. */
export async function lockCertificate(tx: Transaction, id: string): Promise<KeptCertificate | null> {
  await tx.$queryRaw`SELECT id FROM certificate WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.certificate.findUnique({ where: { id }, select: { id: true, vendorId: true, productId: true, state: true, scheme: true } })
  if (!row || !isCertificateState(row.state)) return null
  return { ...row, state: row.state, authorityCode: await authorityOfVendor(tx, row.vendorId) }
}

/** Whose officers look at the vendor's certificates. */
export async function authorityOfVendor(tx: Transaction, vendorId: string): Promise<string | null> {
  const vendor = await tx.vendor.findUnique({ where: { id: vendorId }, select: { authorityCode: true } })
  return vendor?.authorityCode ?? null
}

/** Whether tax is withheld from the vendor depends on it. */
export async function legalFormOf(tx: Transaction, vendorId: string): Promise<string> {
  return (await tx.vendor.findUniqueOrThrow({ where: { id: vendorId }, select: { legalForm: true } })).legalForm
}

export async function isProductOf(tx: Transaction, vendorId: string, productId: string): Promise<boolean> {
  return (await tx.product.count({ where: { id: productId, vendorId } })) === 1
}

export type NewCertificate = {
  id: string
  vendorId: string
  productId: string | null
  scheme: string
  stars: number | null
  level: string | null
  number: string
  issuedBy: string
  issuedOn: Date
  expiresOn: Date | null
  scanId: string | null
  createdAt: Date
}

/** A seller's claim: nobody sees it before an officer has confirmed it. Returns false when this id is there already. */
export async function insertCertificate(tx: Transaction, certificate: NewCertificate): Promise<boolean> {
  const { count } = await tx.certificate.createMany({
    data: [{ ...certificate, state: 'submitted', evidenceLevel: 'C' }],
    skipDuplicates: true,
  })
  return count === 1
}

/** What a refused claim says now; its state is `moveCertificate`'s. */
export async function rewriteClaim(tx: Transaction, id: string, claim: Omit<NewCertificate, 'id' | 'vendorId' | 'createdAt'>): Promise<void> {
  await tx.certificate.update({ where: { id }, data: { ...claim, evidenceLevel: 'C' } })
}

export async function insertScan(
  tx: Transaction,
  scan: { id: string; vendorId: string; mediaType: string; bytes: number; createdAt: Date },
): Promise<void> {
  await tx.certificateScan.create({ data: scan })
}

export async function isScanOf(tx: Transaction, vendorId: string, scanId: string): Promise<boolean> {
  return (await tx.certificateScan.count({ where: { id: scanId, vendorId } })) === 1
}

/** Called by `move-certificate` alone. */
export async function writeCertificateState(
  tx: Transaction,
  id: string,
  columns: { state: CertificateState; note?: string | null; evidenceLevel?: EvidenceLevel },
): Promise<void> {
  await tx.certificate.update({ where: { id }, data: columns })
}

/** Ids of confirmed certificates whose last day lies before this one (a date column). */
export async function overdueCertificates(tx: Transaction, today: Date, limit: number): Promise<string[]> {
  const rows = await tx.certificate.findMany({
    where: { state: 'confirmed', expiresOn: { lt: today } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return rows.map(({ id }) => id)
}
