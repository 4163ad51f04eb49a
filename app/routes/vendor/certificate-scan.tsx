import type { LoaderFunctionArgs } from '@remix-run/node'
import { scanForVendor } from '#app/domain/certification/reads/certificate-scan.server.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { scanResponse } from '#app/web/scan-response.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { services } = args.context
  return scanResponse(services.files, await scanForVendor(services, scope, args.params.id ?? ''))
}
