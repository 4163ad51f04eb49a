import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import type { FileStore } from '#app/domain/catalog/rules/file-store.ts'

/** Keeps files below one folder; for one machine. */
export function localFolder(root: string): FileStore {
  const base = resolve(root)
  const pathOf = (key: string) => {
    const path = resolve(base, key)
    if (!path.startsWith(base + sep)) throw new Error(`The key ${key} leads out of the folder`)
    return path
  }
  return {
    async put(key, content) {
      await mkdir(dirname(pathOf(key)), { recursive: true })
      await writeFile(pathOf(key), content)
    },
    async get(key) {
      try {
        return await readFile(pathOf(key))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
  }
}
