export type LetterBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly { term: string; value: string }[] }
  | { kind: 'link'; label: string; url: string }

/** A letter before it is set as text or HTML; holds plain text only. */
export type LetterBody = {
  language: 'vi' | 'en'
  subject: string
  greeting: string
  blocks: readonly LetterBlock[]
  closing: string
}

/** Line breaks in a subject would let a name add headers of its own. */
export function subjectLine(body: LetterBody): string {
  return body.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

export function letterAsText(body: LetterBody): string {
  return [body.greeting, ...body.blocks.map(blockAsText), body.closing].join('\n\n')
}

function blockAsText(block: LetterBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'facts':
      return block.facts.map(({ term, value }) => `${term}: ${value}`).join('\n')
    case 'link':
      return `${block.label}:\n${block.url}`
  }
}

const FRAME = 'max-width:36rem;margin:0 auto;padding:24px;font:16px/1.5 sans-serif;color:#1f2a24'
const BUTTON = 'display:inline-block;padding:12px 20px;border-radius:8px;background:#1d5b3a;color:#ffffff;text-decoration:none'

/** Inline styles only, no pictures: mail programs drop the rest, and nothing reports that the letter was opened. */
export function letterAsHtml(body: LetterBody): string {
  const blocks = body.blocks.map(blockAsHtml).join('')
  return (
    `<!doctype html><html lang="${body.language}"><head><meta charset="utf-8"><title>${escapeHtml(subjectLine(body))}</title></head>` +
    `<body style="margin:0;background:#ffffff"><div style="${FRAME}">` +
    `<p>${asLines(body.greeting)}</p>${blocks}<p>${asLines(body.closing)}</p></div></body></html>`
  )
}

function blockAsHtml(block: LetterBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${asLines(block.text)}</p>`
    case 'facts':
      return `<table style="border-collapse:collapse">${block.facts.map(factAsHtml).join('')}</table>`
    case 'link':
      return `<p><a href="${escapeHtml(block.url)}" style="${BUTTON}">${escapeHtml(block.label)}</a></p>`
  }
}

function factAsHtml({ term, value }: { term: string; value: string }): string {
  return (
    `<tr><td style="padding:4px 16px 4px 0;vertical-align:top;color:#56635b">${escapeHtml(term)}</td>` +
    `<td style="padding:4px 0;vertical-align:top">${asLines(value)}</td></tr>`
  )
}

function asLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
