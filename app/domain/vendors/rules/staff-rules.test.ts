import { expect, test } from 'vitest'
import { invitationEnd, isInvitationOpen, leavesNoLeader } from './staff-rules.ts'

const now = new Date('2026-11-24T02:00:00Z')

test('an invitation is open for seven days, until it is answered', () => {
  const expiresAt = invitationEnd(now)
  expect(expiresAt.toISOString()).toBe('2026-12-01T02:00:00.000Z')
  expect(isInvitationOpen({ expiresAt, closedAt: null }, now)).toBe(true)
  expect(isInvitationOpen({ expiresAt, closedAt: null }, expiresAt)).toBe(false)
  expect(isInvitationOpen({ expiresAt, closedAt: now }, now)).toBe(false)
})

test('the last leader can neither leave nor become something else', () => {
  expect(leavesNoLeader(['leader', 'packer'], 'leader', null)).toBe(true)
  expect(leavesNoLeader(['leader', 'packer'], 'leader', 'bookkeeper')).toBe(true)
  expect(leavesNoLeader(['leader', 'packer'], 'leader', 'leader')).toBe(false)
  expect(leavesNoLeader(['leader', 'leader'], 'leader', null)).toBe(false)
  expect(leavesNoLeader(['leader', 'packer'], 'packer', null)).toBe(false)
})
