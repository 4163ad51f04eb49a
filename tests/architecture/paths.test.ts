import { matchRoutes, type AgnosticRouteObject } from '@remix-run/router'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, test } from 'vitest'
import { paths } from '#app/paths.ts'
import routes from '#app/routes.ts'

/** Answered by the HTTP server itself, before Remix. */
const outside = new Set([paths.health(), paths.ready()])

const tree = ((await routes) as RouteConfigEntry[]).map(toRoute)

test.each(Object.entries(paths))('the link %s leads to a page', (_name, link) => {
  const make = link as (...values: (string | number)[]) => string
  const path = (make('mot', 2, 'webp').split('?')[0] ?? '')
  if (outside.has(path)) return
  const matches = matchRoutes(tree, path)
  expect(matches?.at(-1)?.route.path).not.toBe('*')
  expect(matches).not.toBeNull()
})

function toRoute(entry: RouteConfigEntry): AgnosticRouteObject {
  return {
    path: entry.path,
    ...(entry.index ? { index: true as const } : { children: entry.children?.map(toRoute) }),
  } as AgnosticRouteObject
}
