import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutNulBytes } from './without-nul-bytes.server.ts'

test('a long Vietnamese page arrives whole, without zero bytes between its letters', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `${'a'.repeat(index % 7)}ườ`)
  const body = withoutNulBytes()
  renderToPipeableStream(
    <ul>
      {words.map((word, index) => (
        <li key={index}>{word}</li>
      ))}
    </ul>,
  ).pipe(body)
  expect(await text(body)).toBe(`<ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul>`)
})
