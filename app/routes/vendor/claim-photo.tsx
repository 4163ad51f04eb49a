import type { LoaderFunctionArgs } from '@remix-run/node'
import { claimPhotoFile } from '#app/web/claim-photo-file.server.ts'
import { requireVendor } from '#app/web/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  return claimPhotoFile(args.context.services, { vendor: scope }, args.params)
}
