type BuiltIndex = { uid: string; createdAt: string }

/** No build takes so long, and no process of the last release lives so long beside the new one. */
const OUTDATED_MS = 60 * 60_000

/**
 * Which of the server's indexes nobody reads any more: what was built before the one in use, once that has been there for
 * an hour, and what builds left that died. Never a newer one: then we are the older release, and not the one to tidy up.
 */
export function outdatedIndexes(all: readonly BuiltIndex[], { own, prefix, now }: { own: string; prefix: string; now: Date }): string[] {
  const bornAt = ({ createdAt }: BuiltIndex) => Date.parse(createdAt)
  const isOver = (one: BuiltIndex) => now.getTime() - bornAt(one) > OUTDATED_MS
  const used = all.find(({ uid }) => uid === own)
  return all
    .filter(({ uid }) => uid.startsWith(`${prefix}-products-`) && uid !== own)
    .filter((one) => (one.uid.startsWith(buildingPrefix(prefix)) ? isOver(one) : used && isOver(used) && bornAt(one) < bornAt(used)))
    .map(({ uid }) => uid)
}

/** How the names of indexes begin that are still being filled. */
export function buildingPrefix(prefix: string): string {
  return `${prefix}-products-building-`
}
