import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { evenOut, type Movement } from './even-out.ts'

const transfer = (id: string, amount: number, state: Movement['state'] = 'done'): Movement => ({ id, kind: 'transfer', state, amount: dong(amount), reverses: null })
const reversal = (id: string, reverses: string, amount: number): Movement => ({ id, kind: 'reversal', state: 'done', amount: dong(amount), reverses })

test('what is owed is handed over once, also while it is under way', () => {
  expect(evenOut(dong(90), [])).toEqual([{ kind: 'transfer', amount: 90n }])
  expect(evenOut(dong(90), [transfer('a', 90, 'requested')])).toEqual([])
})

test('a refused transfer is tried anew', () => {
  expect(evenOut(dong(90), [transfer('a', 90, 'refused')])).toEqual([{ kind: 'transfer', amount: 90n }])
})

test('what is no longer owed is taken back from the youngest transfer first, and no more than is left of it', () => {
  const movements = [transfer('a', 60), transfer('b', 30), reversal('c', 'b', 10)]
  expect(evenOut(dong(50), movements)).toEqual([
    { kind: 'reversal', amount: 20n, reverses: 'b' },
    { kind: 'reversal', amount: 10n, reverses: 'a' },
  ])
})

test('whatever is owed one after the other, the sum handed over follows, and no transfer is taken back beyond itself', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 8 }), (amounts) => {
      const movements: Movement[] = []
      for (const owed of amounts) {
        for (const step of evenOut(dong(owed), movements)) {
          movements.push({ id: String(movements.length), state: 'done', reverses: null, ...step })
        }
        const handed = movements.reduce((sum, { kind, amount }) => (kind === 'transfer' ? sum + amount : sum - amount), 0n)
        expect(handed).toBe(BigInt(owed))
      }
      for (const { id, kind, amount } of movements) {
        const taken = movements.filter(({ reverses }) => reverses === id).reduce((sum, one) => sum + one.amount, 0n)
        if (kind === 'transfer') expect(taken <= amount).toBe(true)
      }
    }),
  )
})
