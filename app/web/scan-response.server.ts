import { scanKey, type ScanFiles } from '#app/domain/certification/rules/scan.ts'

/** A private paper: kept by no cache, never run as anything but what it is. */
export async function scanResponse(files: ScanFiles, scan: { id: string; mediaType: string } | null): Promise<Response> {
  const content = scan && (await files.get(scanKey(scan.id)))
  if (!scan || !content) throw new Response(null, { status: 404 })
  const ending = scan.mediaType.split('/')[1] ?? 'bin'
  return new Response(content as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': scan.mediaType,
      'Content-Length': String(content.byteLength),
      'Content-Disposition': `inline; filename="chung-nhan.${ending}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
