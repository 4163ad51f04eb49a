import type { LetterNeeds } from '#app/jobs/letters/letter-needs.server.ts'
import type { Core } from '#app/platform/core.server.ts'

/** What letter-writing jobs need beside the world. */
export function letterNeeds(core: Core): LetterNeeds {
  return { ...core, publicUrl: 'https://cho.test', linkSecret: 'a secret that only tests use, long enough' }
}
