import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/**
 * One server bundle around ours: the web server, the jobs and the routes then share the same modules. Remix builds
 * its own entry otherwise, and each module would exist twice.
 */
const serverEntry: Plugin = {
  name: 'server-entry',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: 'app/main.server.ts' } } } : undefined,
}

/**
 * What most pages share comes in one file. Left alone, Rollup makes some thirty of a few hundred bytes each, and a phone
 * on a weak network pays for every one.
 */
const sharedPieces: Plugin = {
  name: 'shared-pieces',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? undefined : { build: { rollupOptions: { output: { manualChunks: (id) => (isShared(id) ? 'shared' : undefined) } } } },
}

function isShared(id: string): boolean {
  return !/desk-shell|data-table|ward-fields/.test(id) && /\/app\/(ui\/(controls|feedback|icons|layouts|commerce|[^/]+\.tsx?)|i18n\/(ui\/|[^/]+\.tsx?)|domain\/shared|paths\.ts)/.test(id) && !/policies|policy/.test(id)
}

/**
 * Remix's router sorts all routes and compiles their patterns anew three times for every request: a fifth of what a page
 * allocates. The routes of a build never change, so the server remembers both.
 */
const rememberedRoutes: Plugin = {
  name: 'remembered-routes',
  config: (_config, { command }) =>
    command === 'build' ? { ssr: { noExternal: [/^@remix-run\/(node|react|router|server-runtime)/, /^react-router/] } } : undefined,
  transform(code, id, options) {
    if (!options?.ssr || !id.endsWith('/@remix-run/router/dist/router.js')) return null
    const remembered = Object.entries(ROUTER_CHANGES).reduce((text, [from, to]) => {
      if (!text.includes(from)) this.error(`@remix-run/router has changed: \`${from}\` is no longer in it`)
      return text.replace(from, to)
    }, code)
    return { code: remembered, map: null }
  },
}

const ROUTER_CHANGES = {
  'let branches = flattenRoutes(routes);\n  rankRouteBranches(branches);': 'let branches = rememberedBranches(routes);',
  'function flattenRoutes(': `const branchesOf = new WeakMap();
function rememberedBranches(routes) {
  let branches = branchesOf.get(routes);
  if (!branches) {
    branches = flattenRoutes(routes);
    rankRouteBranches(branches);
    branchesOf.set(routes, branches);
  }
  return branches;
}
function flattenRoutes(`,
  'matches = matchRouteBranch(': 'if (!allowPartial && !rememberedPath(branches[i].path, false, true)[0].test(decoded)) continue;\n    matches = matchRouteBranch(',
  'compilePath(pattern.path, pattern.caseSensitive, pattern.end);': 'rememberedPath(pattern.path, pattern.caseSensitive, pattern.end);',
  'function compilePath(': `const compiledPaths = new Map();
function rememberedPath(path, caseSensitive, end) {
  const key = path + (caseSensitive ? " s" : " ") + (end ? "e" : "");
  let compiled = compiledPaths.get(key);
  if (!compiled) compiledPaths.set(key, (compiled = compilePath(path, caseSensitive, end)));
  return compiled;
}
function compilePath(`,
}

export default defineConfig({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    serverEntry,
    rememberedRoutes,
    sharedPieces,
  ],
  // Only the server needs it, but the scan of the routes in development finds it.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
  build: { target: 'es2022' },
})
