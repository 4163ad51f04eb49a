import { Form, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { Locale } from '#app/i18n/locale.ts'
import { errorText } from '#app/i18n/ui/errors.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { useRequestFacts } from '#app/ui/request-facts.tsx'
import { errorKind, waitSecondsOf } from './error-kind.ts'

/** What went wrong in plain words and what to do now. Needs no loader's data. */
export function ErrorMessage({ error }: { error: unknown }) {
  const text = useText(errorText)
  const facts = useRequestFacts()
  const { pathname, search } = useLocation()
  const kind = errorKind(error, facts.databaseAway)
  const wait = kind === 'tooMany' ? waitSecondsOf(error) : null
  const mayRetry = kind !== 'notFound' && kind !== 'forbidden'
  return (
    <div className="error-page">
      <img src="/logo.svg" alt="" width={96} height={96} />
      <h1>{text[`${kind}Title`]}</h1>
      <p className="text-lg text-ink-soft">{wait === null ? text[kind] : text.tooManyWait(wait)}</p>
      {kind === 'broken' && <FaultCode fallback={facts.requestId} />}
      <div className="flex flex-wrap justify-center gap-3">
        {mayRetry && (
          // A full load: what is broken may be the page that is already here.
          <ButtonLink to={pathname + search} reloadDocument>
            {text.retry}
          </ButtonLink>
        )}
        {kind === 'forbidden' && (
          // The page of signing in leads whoever is signed in straight back here.
          <Form method="post" action={paths.logout()} reloadDocument>
            <input type="hidden" name="next" value={paths.login(pathname + search)} />
            <Button>{text.otherAccount}</Button>
          </Form>
        )}
        <ButtonLink to={paths.home()} reloadDocument variant={kind === 'notFound' ? 'primary' : 'secondary'}>
          {text.home}
        </ButtonLink>
      </div>
    </div>
  )
}

function FaultCode({ fallback }: { fallback: string }) {
  const text = useText(errorText)
  // After a click the document is older than the fault; the root loader then knows the newer request.
  const root = useRouteLoaderData('root') as { requestId?: string } | undefined
  return (
    <p className="text-ink-soft">
      {text.requestId} <code className="block font-semibold break-all text-ink">{root?.requestId ?? fallback}</code>
    </p>
  )
}

/** For a boundary's `meta`. */
export function errorTitle(error: unknown, locale: Locale): string {
  return `${errorText[locale][`${errorKind(error, false)}Title`]} · Chợ Ba Tỉnh`
}
