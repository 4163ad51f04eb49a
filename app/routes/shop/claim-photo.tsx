import type { LoaderFunctionArgs } from '@remix-run/node'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { claimPhotoFile } from '#app/web/claim-photo-file.server.ts'

export async function loader({ params, context: { services } }: LoaderFunctionArgs) {
  return claimPhotoFile(services, { buyer: { secretHash: secretHashOf(params.token ?? '') } }, { id: params.photoId, file: params.file })
}
