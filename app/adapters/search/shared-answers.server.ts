import type { SearchIndex } from '#app/domain/search/rules/search-index.ts'

/**
 * Who asks what is just being asked gets the same answer, so that a crowd with one question costs one. Nothing is kept
 * once it is answered: no answer is older than the wait for it.
 */
export function withSharedAnswers(index: SearchIndex): SearchIndex {
  const search = shared(index.search.bind(index))
  const showcase = shared(index.showcase.bind(index))
  const suggest = shared(([text, includeAgeRestricted]: readonly [string, boolean]) => index.suggest(text, includeAgeRestricted))
  return { search, showcase, suggest: (text, includeAgeRestricted) => suggest([text, includeAgeRestricted]) }
}

function shared<Question, Answer>(ask: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>()
  return (question) => {
    const name = JSON.stringify(question, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    const running = asked.get(name)
    if (running) return running
    const answer = ask(question).finally(() => asked.delete(name))
    asked.set(name, answer)
    return answer
  }
}
