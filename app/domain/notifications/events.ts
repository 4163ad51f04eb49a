/** Letters are kept and wait to be handed to the mail server. */
export type LettersWritten = { type: 'lettersWritten'; letterIds: string[] }
