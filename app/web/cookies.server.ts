import { createCookie } from '@remix-run/node'

const DAY_SECONDS = 86_400
const secure = process.env.NODE_ENV === 'production' && (process.env.PUBLIC_URL ?? '').startsWith('https://')
const shared = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const

/** Random token of a session; the database keeps only its hash and decides when it ends, so the cookie need only outlive it. */
export const sessionCookie = createCookie('phien', { ...shared, maxAge: 400 * DAY_SECONDS })
/** Random token of a cart. */
export const cartCookie = createCookie('gio', { ...shared, maxAge: 60 * DAY_SECONDS })
export const localeCookie = createCookie('ngon-ngu', { ...shared, maxAge: 365 * DAY_SECONDS })
/** Declared birthday of a guest who wants to see alcohol (Decree 24/2020, Art 6). */
export const ageCookie = createCookie('tuoi', { ...shared, maxAge: 30 * DAY_SECONDS })
/** One message to show on the next page. */
export const noticeCookie = createCookie('thong-bao', { ...shared, maxAge: 60 })
