import { expect, test } from 'vitest'
import { letterAsHtml, letterAsText, subjectLine, type LetterBody } from './letter-body.ts'

const body: LetterBody = {
  language: 'vi',
  subject: 'Đơn mới\r\nBcc: everyone@example.test',
  greeting: 'Chào <script>alert(1)</script> & "bạn",',
  blocks: [
    { kind: 'paragraph', text: 'Một\nhai' },
    { kind: 'facts', facts: [{ term: "Tên '", value: '<b>HTX</b>' }] },
    { kind: 'link', label: 'Xem <đơn>', url: 'https://example.test/don/a?b="c"&d' },
  ],
  closing: 'Chợ Ba Tỉnh',
}

test('a name cannot bring its own tags or attributes into the HTML', () => {
  const html = letterAsHtml(body)
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<b>')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;bạn&quot;')
  expect(html).toContain('href="https://example.test/don/a?b=&quot;c&quot;&amp;d"')
  expect(html).toContain('Tên &#39;')
})

test('a line break in a name cannot add a header to the letter', () => {
  expect(subjectLine(body)).toBe('Đơn mới Bcc: everyone@example.test')
})

test('the plain text says everything the HTML says', () => {
  const text = letterAsText(body)
  for (const part of ['Chào <script>', 'Một\nhai', "Tên ': <b>HTX</b>", 'https://example.test/don/a', 'Chợ Ba Tỉnh'])
    expect(text).toContain(part)
})

test('the HTML loads nothing, so nobody learns that it was opened', () => {
  expect(letterAsHtml(body)).not.toMatch(/<img|<link|src=|@import|url\(/)
})
