import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { paths } from '#app/paths.ts'
import { filledForm, formReply, type FormReply } from './form-reply.ts'
import { sentForm } from './sent-form.server.ts'

/** Cookies hold 4 KB; a longer form is not kept. */
const ROOM = 2800

/** A form that was sent after its session had ended, kept over the login. */
const keptFormCookie = createCookie('don-do', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 900 })
const keptForm = z.object({ path: z.string(), values: z.record(z.string(), z.string()) })

/** The pages that fill their form again after the login; only there may it be said that what was typed is kept. */
const pagesThatGiveBack = [paths.vendorStart(), paths.vendorApplication()]

/** The `Set-Cookie` value that keeps a plain form over the login; null for uploads, long forms and pages that would not show it again. */
export async function keepForm(request: Request): Promise<string | null> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return null
  if (!pagesThatGiveBack.includes(pathOf(request))) return null
  const { values } = formReply(await sentForm(request), {})
  const header = await keptFormCookie.serialize({ path: pathOf(request), values })
  return header.length < ROOM ? header : null
}

/** What was typed on this page before the login, to fill the form again; null when there is nothing. */
export async function formBeforeLogin(request: Request): Promise<FormReply | null> {
  const kept = keptForm.safeParse(await keptFormCookie.parse(request.headers.get('cookie')))
  return kept.success && kept.data.path === pathOf(request) ? filledForm(kept.data.values) : null
}

/** Sent with the page that shows the kept form, so that it comes back once. */
export function forgetKeptForm(): Promise<string> {
  return keptFormCookie.serialize('', { maxAge: 0 })
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname.replace(/\.data$/, '')
}
