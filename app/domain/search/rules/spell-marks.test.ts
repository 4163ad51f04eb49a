import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spellMarks } from './spell-marks.ts'
import { fold, words } from './vietnamese-text.ts'

test.each([
  ['dứa', '0du71a'],
  ['dừa', '0du72a'],
  ['đậu', '0d9a56u'],
  ['dua', 'dua'],
  ['k\u02bcho', '0k0ho'],
  ['40', '40'],
])('%s is spelled %s', (word, spelled) => {
  expect(spellMarks(word)).toBe(spelled)
})

const vietnamese = fc.stringMatching(/^[a-yàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{1,8}$/)

test('two words are spelled alike only when they are the same word', () => {
  fc.assert(
    fc.property(vietnamese, vietnamese, (one, other) => {
      const [a = '', b = ''] = [words(one)[0], words(other)[0]]
      return (spellMarks(a) === spellMarks(b)) === (a === b)
    }),
  )
})

test('the spelling holds letters and digits without marks only', () => {
  fc.assert(fc.property(vietnamese, (word) => /^[a-z0-9]+$/.test(spellMarks(words(word)[0] ?? 'a')) && fold(spellMarks('dứa')) === '0du71a'))
})
