import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wholePage } from './whole-page.server.ts'

test('a long Vietnamese page arrives whole, without zero bytes between its letters', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `${'a'.repeat(index % 7)}ườ`)
  const list = (
    <ul>
      {words.map((word, index) => (
        <li key={index}>{word}</li>
      ))}
    </ul>
  )
  const page = await new Promise<Buffer>((resolve) => renderToPipeableStream(list).pipe(wholePage(resolve)))
  expect(page.toString()).toBe(`<ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul>`)
})
