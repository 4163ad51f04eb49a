import { markedParts } from '#app/domain/supervision/rules/marked-parts.ts'

/** A text with forbidden words highlighted where they stand. */
export function MarkedText({ text, phrases = [] }: { text: string; phrases?: readonly string[] }) {
  return (
    <span className="break-words whitespace-pre-line">
      {markedParts(text, phrases).map((part, index) =>
        part.isMarked ? (
          <mark key={index} className="rounded bg-sun px-0.5 font-semibold text-ink">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  )
}
