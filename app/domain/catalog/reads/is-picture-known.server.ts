import type { Core } from '#app/platform/core.server.ts'

/** Whether a picture with this id was ever kept, also when its files are still to come. `id` must be a UUID. */
export async function isPictureKnown(core: Core, id: string): Promise<boolean> {
  return (await core.db.picture.count({ where: { id } })) > 0
}
