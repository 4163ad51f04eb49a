import { expect, test } from 'vitest'
import { outdatedIndexes } from './outdated-indexes.server.ts'

const now = new Date('2026-11-23T12:00:00Z')
const own = 'cho-products-2222'
const built = (uid: string, hoursAgo: number) => ({ uid, createdAt: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString() })
const outdated = (...indexes: { uid: string; createdAt: string }[]) => outdatedIndexes(indexes, { own, prefix: 'cho', now })

test('an index that served for a month stays while processes of its release may still read it: for an hour after the new one is there', () => {
  expect(outdated(built('cho-products-1111', 700), built(own, 0.5))).toEqual([])
  expect(outdated(built('cho-products-1111', 700), built(own, 1.1))).toEqual(['cho-products-1111'])
})

test('a process of the older release never takes the newer release’s index away', () => {
  expect(outdated(built(own, 700), built('cho-products-3333', 2))).toEqual([])
})

test('nothing is outdated before there is something to replace it', () => {
  expect(outdated(built('cho-products-1111', 700))).toEqual([])
})

test('what a build that died left behind goes after an hour, whatever else there is', () => {
  expect(outdated(built('cho-products-building-ab', 1.1), built('cho-products-building-cd', 0.9), built(own, 700))).toEqual(['cho-products-building-ab'])
})

test('the indexes of others on the same server are left alone', () => {
  expect(outdated(built('chobatinh-products-1', 700), built('chox-products-1', 700), built(own, 2))).toEqual([])
})
