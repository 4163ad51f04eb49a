import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageText, wholeText } from './page-text.server.ts'

const rendered = '<html><body><main>Chợ Ba Tỉnh &lt;/body&gt;</main></body></html>'

test('whatever loaders answer arrives in the browser as it was and never ends the script early', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script><script>alert(1)</script>', '<!--', '\u2028', 'Nước mắm & cà phê')), (data) => {
      const page = pageText(rendered, { data, nonce: 'n' })
      const [, script = '', after = ''] = /<script nonce="n">(.*?)<\/script>(.*)$/s.exec(page) ?? []
      const [, quoted = ''] = /^window\.__remixContext\.streamController\.enqueue\((.*)\);window\.__remixContext\.streamController\.close\(\);$/s.exec(script) ?? []
      expect(JSON.parse(quoted)).toBe(data)
      expect(after).toBe('</body></html>')
    }),
  )
})

test('facts for search engines stand in the body, and pages without them have no empty script', () => {
  expect(pageText(rendered, { data: '', structuredData: '{"@type":"Product"}', nonce: 'n' })).toContain(
    '<script type="application/ld+json" nonce="n">{"@type":"Product"}</script><script nonce="n">',
  )
  expect(pageText(rendered, { data: '', nonce: 'n' })).not.toContain('ld+json')
})

test('Vietnamese letters cut in two by the stream come out whole', async () => {
  const bytes = new TextEncoder().encode('Nước mắm Phan Thiết')
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await wholeText(stream)).toBe('Nước mắm Phan Thiết')
})
