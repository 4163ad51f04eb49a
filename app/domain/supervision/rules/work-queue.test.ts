import { expect, test } from 'vitest'
import { waitedFor } from './work-queue.ts'

const at = (text: string) => new Date(`2026-11-${text}Z`)

test('an application of the day before yesterday has waited two days', () => {
  expect(waitedFor(at('21T02:30:00'), at('23T04:00:00'))).toEqual({ days: 2, hours: 1 })
})

test('something that just came has waited no time, even when clocks differ a little', () => {
  expect(waitedFor(at('23T04:00:05'), at('23T04:00:00'))).toEqual({ days: 0, hours: 0 })
})
