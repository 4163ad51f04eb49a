import { expect, test } from 'vitest'
import { letter, letters } from '#app/domain/notifications/reads/letters.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'

const here = useWorld()

test('a mailbox shows the newest letter first, of one address or of all', async () => {
  const queuedAt = here.world.clock.now()
  const row = (to: string, minutes: number) => {
    const at = new Date(queuedAt.getTime() + minutes * 60_000)
    return { id: newId(), key: `${to}:${minutes}`, to, subject: `${minutes}`, text: 'Chào bạn', html: '', queuedAt: at }
  }
  const [first, second, other] = [row('hoa@example.test', 1), row('hoa@example.test', 2), row('lan@example.test', 3)]
  await here.world.db.letter.createMany({ data: [first, second, other] })
  expect((await letters(here.world, { to: 'hoa@example.test' })).map((one) => one.subject)).toEqual(['2', '1'])
  expect(await letters(here.world, { to: null })).toHaveLength(3)
  expect(await letter(here.world, other.id, { to: 'hoa@example.test' })).toBeNull()
  expect((await letter(here.world, other.id, { to: null }))?.text).toBe('Chào bạn')
  expect(await letter(here.world, 'x', { to: null })).toBeNull()
})
