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
 * What most pages share comes in one file, what shows goods in a second: a checkout needs no lists and filters. Left alone,
 * Rollup makes some thirty files of a few hundred bytes each, and a phone on a weak network pays for every one.
 */
const smallDownloads: Plugin = {
  name: 'small-downloads',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? undefined
      : {
          build: {
            // Four percent smaller than what esbuild makes.
            minify: 'terser',
            rollupOptions: { output: { manualChunks: (id) => (showsGoods(id) ? 'goods' : isShared(id) ? 'shared' : undefined) } },
          },
        },
}

function showsGoods(id: string): boolean {
  return /\/app\/ui\/commerce\//.test(id) && !/\/(money|picture|search-box|suggestion-list|use-suggestions|move-choice)\.tsx?$/.test(id)
}

function isShared(id: string): boolean {
  return !/desk-shell|data-table|ward-fields/.test(id) && /\/app\/(ui\/(controls|feedback|icons|layouts|commerce|[^/]+\.tsx?)|i18n\/(ui\/|[^/]+\.tsx?)|domain\/shared|paths\.ts)/.test(id) && !/policies|policy/.test(id)
}

/**
 * Remix does some things anew for every request whose outcome is always the same: a third of what a page costs. For the
 * server these places are changed; the build fails should a new version of Remix look different there.
 */
const doneOnce: Plugin = {
  name: 'done-once',
  config: (_config, { command }) =>
    command === 'build' ? { ssr: { noExternal: [/^@remix-run\/(node|react|router|server-runtime)/, /^react-router/] } } : undefined,
  transform(code, id, options) {
    const changes = options?.ssr ? Object.entries(remixChanges).find(([file]) => id.endsWith(file))?.[1] : undefined
    if (!changes) return null
    const changed = Object.entries(changes).reduce((text, [from, to]) => {
      if (!text.includes(from)) this.error(`${id} has changed: \`${from}\` is no longer in it`)
      return text.replaceAll(from, to)
    }, code)
    return { code: changed, map: null }
  },
}

const remixChanges: Record<string, Record<string, string>> = {
  // All routes were sorted, their patterns compiled and compared three times per request; the routes of a build never change.
  '/@remix-run/router/dist/router.js': {
    'let branches = flattenRoutes(routes);\n  rankRouteBranches(branches);': 'let branches = rememberedBranches(routes);',
    'function flattenRoutes(': `const branchesOf = new WeakMap();
function rememberedBranches(routes) {
  let branches = branchesOf.get(routes);
  if (!branches) {
    branches = flattenRoutes(routes);
    rankRouteBranches(branches);
    for (const branch of branches) branch.whole = compilePath(branch.path, false, true)[0];
    branchesOf.set(routes, branches);
  }
  return branches;
}
function flattenRoutes(`,
    'function matchRoutesImpl(': `const matchesOf = new WeakMap();
function matchRoutesImpl(routes, location, basename, allowPartial) {
  const asked = typeof location === "string" ? location : location.pathname;
  const path = allowPartial || /[?#]/.test(asked) ? null : asked + " " + (basename ?? "");
  if (path === null || path.length > 200) return findMatches(routes, location, basename, allowPartial);
  let known = matchesOf.get(routes);
  if (!known || known.size > 1000) matchesOf.set(routes, (known = new Map()));
  let matches = known.get(path);
  if (matches === undefined) known.set(path, (matches = findMatches(routes, location, basename, allowPartial)));
  return matches && matches.slice();
}
function findMatches(`,
    'matches = matchRouteBranch(': 'if (!allowPartial && !branches[i].whole.test(decoded)) continue;\n    matches = matchRouteBranch(',
    'compilePath(pattern.path, pattern.caseSensitive, pattern.end);': 'rememberedPath(pattern.path, pattern.caseSensitive, pattern.end);',
    'function compilePath(': `const compiledPaths = new Map();
function rememberedPath(path, caseSensitive, end) {
  const key = path + (caseSensitive ? " s" : " ") + (end ? "e" : "");
  let compiled = compiledPaths.get(key);
  if (!compiled) compiledPaths.set(key, (compiled = compilePath(path, caseSensitive, end)));
  return compiled;
}
function compilePath(`,
  },
  // Every loader and action got the request copied twice, to take out parameters that hardly any address has.
  '/@remix-run/server-runtime/dist/esm/data.js': {
    'singleFetch ? stripRoutesParam(stripIndexParam(request))': 'singleFetch ? withoutOwnParams(request)',
    'function stripIndexParam(': `function withoutOwnParams(request) {
  return /[?&](index|_routes)(=|&|$)/.test(request.url) ? stripRoutesParam(stripIndexParam(request)) : request;
}
function stripIndexParam(`,
  },
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
    doneOnce,
    smallDownloads,
  ],
  // Only the server needs it, but the scan of the routes in development finds it.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
  build: { target: 'es2022' },
})
