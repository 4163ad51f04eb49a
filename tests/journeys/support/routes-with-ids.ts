import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '#app/routes.ts'

/** Every address behind one of these doors that names a thing, as `app/routes.ts` writes it. */
export async function routesWithIds(door: string): Promise<string[]> {
  const all = (await routes).flatMap((entry) => addresses(entry, ''))
  return all.filter((path) => path.startsWith(`${door}/`) && path.includes(':'))
}

function addresses({ path, children = [] }: RouteConfigEntry, above: string): string[] {
  const own = [above, path].filter(Boolean).join('/')
  return children.length > 0 ? children.flatMap((child) => addresses(child, own)) : [own]
}
