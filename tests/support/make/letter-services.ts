import type { LetterServices } from '#app/jobs/letters/letter-services.server.ts'
import type { Core } from '#app/platform/core.server.ts'

/** What letter-writing jobs need beside the world. */
export function letterServices(core: Core): LetterServices {
  return { ...core, publicUrl: 'https://cho.test', linkSecret: 'a secret that only tests use, long enough' }
}
