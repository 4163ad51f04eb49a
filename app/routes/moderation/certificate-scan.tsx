import type { LoaderFunctionArgs } from '@remix-run/node'
import { scanForOfficer } from '#app/domain/certification/reads/certificate-scan.server.ts'
import { requireOfficer } from '#app/web/guards.server.ts'
import { scanResponse } from '#app/web/scan-response.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { services } = args.context
  return scanResponse(services.files, await scanForOfficer(services, scope, args.params.id ?? ''))
}
