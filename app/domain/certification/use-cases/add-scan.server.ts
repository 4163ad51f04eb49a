import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { MAX_SCAN_BYTES, MAX_SCAN_MEGABYTES, scanKey, scanTypeOf, type ScanFiles } from '../rules/scan.ts'
import { insertScan } from '../store/certificates.server.ts'

export type AddScanProblem = { kind: 'scanTooLarge'; limitMegabytes: number } | { kind: 'notAScan' }

/** Keeps the picture of a paper as it came; only its owner and the officers ever see it. A claim names it by its id. */
export async function addScan(
  core: Core & { readonly files: ScanFiles },
  scope: VendorScope,
  upload: Uint8Array | null,
): Promise<Result<{ scanId: string }, AddScanProblem>> {
  if (!upload || upload.byteLength > MAX_SCAN_BYTES) return refuse({ kind: 'scanTooLarge', limitMegabytes: MAX_SCAN_MEGABYTES })
  const mediaType = scanTypeOf(upload)
  if (!mediaType) return refuse({ kind: 'notAScan' })
  const id = newId()
  await core.files.put(scanKey(id), upload, mediaType)
  return transact<{ scanId: string }, never>(core, async (tx) => {
    await insertScan(tx, { id, vendorId: scope.vendorId, mediaType, bytes: upload.byteLength, createdAt: core.clock.now() })
    return done({ scanId: id })
  })
}
