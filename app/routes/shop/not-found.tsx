import { data } from '@remix-run/node'

/** Every address that no other route answers. */
export function loader() {
  throw data(null, { status: 404 })
}

/** A form sent to such an address. */
export const action = loader

export default function NotFound() {
  return null
}
