import type { LoaderFunctionArgs } from '@remix-run/node'
import { wardsOf } from '#app/domain/places/reads/wards-of.server.ts'
import { fullName } from '#app/domain/places/rules/place.ts'

/** The wards of a province for a select list; kept by browsers for a day, as they hardly ever change. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const wards = await wardsOf(context.services, params.provinceCode ?? '')
  const options = wards.map((ward) => ({ value: ward.code, label: fullName(ward) }))
  return Response.json(
    { wards: options },
    { status: options.length > 0 ? 200 : 404, headers: { 'Cache-Control': 'public, max-age=86400' } },
  )
}
