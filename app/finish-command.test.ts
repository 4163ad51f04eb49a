import { expect, test, vi } from 'vitest'
import { finishCommand } from './finish-command.ts'

test('a command that fails says why in one line, stops what it started and ends with 1', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const stop = vi.fn(() => Promise.resolve())
  const fault = new Error('The provided API key is invalid.', { cause: { code: 'invalid_api_key', response: { huge: true } } })
  expect(await finishCommand(() => Promise.reject(fault), stop)).toBe(1)
  expect(stop).toHaveBeenCalledOnce()
  expect(said.mock.calls).toEqual([['FAILED: invalid_api_key: The provided API key is invalid.']])
  said.mockRestore()
})

test('a command that did its work stops what it started and ends as it says', async () => {
  const stop = vi.fn(() => Promise.resolve())
  expect(await finishCommand(() => Promise.resolve(0), stop)).toBe(0)
  expect(stop).toHaveBeenCalledOnce()
})
