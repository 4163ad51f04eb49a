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
    sharedPieces,
  ],
  // Only the server needs it, but the scan of the routes in development finds it.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
  build: { target: 'es2022' },
})
