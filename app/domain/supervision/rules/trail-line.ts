import type { AuditLine } from '#app/domain/audit/rules/audit-line.ts'

/** One event of the trail with the vendor it is about. */
export type TrailLine = AuditLine & { vendorNameVi: string | null; vendorNameEn: string | null }
