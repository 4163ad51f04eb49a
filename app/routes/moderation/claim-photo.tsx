import type { LoaderFunctionArgs } from '@remix-run/node'
import { claimPhotoFile } from '#app/web/claim-photo-file.server.ts'
import { requireOfficer } from '#app/web/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  return claimPhotoFile(args.context.services, { officer: scope }, args.params)
}
