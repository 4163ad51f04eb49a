import { Fragment } from 'react'

const address = /(https?:\/\/[^\s<>"]+)/

/** A letter as it was written, its addresses as links. */
export function LetterText({ text }: { text: string }) {
  return (
    <div className="max-w-2xl whitespace-pre-line break-words">
      {text.split(address).map((part, index) =>
        address.test(part) ? (
          <a key={index} href={part} className="link break-all">
            {part}
          </a>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </div>
  )
}
