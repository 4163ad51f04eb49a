import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  deliveriesOf,
  isToBeHeard,
  sandboxOutcomes,
  type SandboxDelivery,
  type SandboxOutcome,
} from '#app/adapters/payments/sandbox-outcomes.server.ts'
import { sendSandboxEvent } from '#app/adapters/payments/send-sandbox-event.server.ts'
import { sandboxPayment, type SandboxPayment } from '#app/domain/payments/reads/sandbox-payment.server.ts'
import { answerLater } from '#app/domain/payments/use-cases/answer-later.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { formatDong, formatMoment } from '#app/i18n/format.ts'
import { sandboxText } from '#app/i18n/shop/sandbox.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { safeRedirectTarget } from '#app/web/safe-redirect.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const payment = await knownPayment(services, params.reference)
  const backTo = returnPath(services, new URL(request.url).searchParams.get('ve'))
  return { payment, backTo, title: sandboxText[await localeOf(request)].title }
}

const choice = z.object({ outcome: z.enum(sandboxOutcomes), ve: z.string().max(500) })

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const payment = await knownPayment(services, params.reference)
  const asked = choice.safeParse(Object.fromEntries(await sentForm(request)))
  if (!asked.success) throw data(null, { status: 400 })
  const isHeard = await play(services, payment, asked.data.outcome)
  if (!isHeard) return data({ isUnreachable: true }, { status: 502 })
  return redirect(returnPath(services, asked.data.ve))
}

/** Does what a gateway would do. False when the shop could not be told; a message it must not believe is meant to be refused. */
async function play(services: Services, { reference, amount }: SandboxPayment, outcome: SandboxOutcome): Promise<boolean> {
  const now = services.clock.now()
  const deliveries = deliveriesOf(outcome, { reference, amount, now, newId })
  const later = deliveries.filter(({ afterMs }) => afterMs > 0)
  for (const { event, afterMs } of later) await answerLater(services, { reference, amount, eventId: event.id, at: new Date(now.getTime() + afterMs) })
  // Sent twice at once is the harder case; everything else arrives in its order.
  const atOnce = deliveries.filter(({ afterMs }) => afterMs === 0)
  const answers = outcome === 'double' ? await Promise.all(atOnce.map((one) => isAnswered(services, one))) : await inTurn(services, atOnce)
  return answers.every(Boolean)
}

async function inTurn(services: Services, deliveries: readonly SandboxDelivery[]): Promise<boolean[]> {
  const answers: boolean[] = []
  for (const delivery of deliveries) answers.push(await isAnswered(services, delivery))
  return answers
}

async function isAnswered(services: Services, delivery: SandboxDelivery): Promise<boolean> {
  const status = await sendSandboxEvent(services, delivery)
  return isToBeHeard(delivery) ? status < 300 : status < 500
}

async function knownPayment(services: Services, reference = ''): Promise<SandboxPayment> {
  const { DEMO, NODE_ENV } = services.config
  const payment = DEMO || NODE_ENV !== 'production' ? await sandboxPayment(services, reference) : null
  if (!payment) throw data(null, { status: 404 })
  return payment
}

/** The shop named the way back with its host; on this host only the path counts. */
function returnPath({ publicUrl }: Services, url: unknown): string {
  const path = typeof url === 'string' && url.startsWith(`${publicUrl}/`) ? url.slice(publicUrl.length) : url
  return safeRedirectTarget(path, paths.home())
}

/** Deliberately not the market's look: shoppers should see that they have left it. */
export default function SandboxPaymentPage() {
  const { payment, backTo } = useLoaderData<typeof loader>()
  const isUnreachable = useActionData<typeof action>()?.isUnreachable
  const locale = useLocale()
  const text = useText(sandboxText)
  return (
    <main className="min-h-dvh bg-[#0b2545] px-4 py-8 text-[#f3f6fb] sm:py-16">
      <div className="mx-auto max-w-lg">
        <p className="mb-2 font-mono text-[#9fd3ff]">SANDBOX</p>
        <h1>{text.title}</h1>
        <p className="mt-2">{text.lead}</p>
        <dl className="my-6 grid gap-3 rounded-lg border border-[#5c7fa8] p-4 font-mono">
          <Fact term={text.amount} value={formatDong(payment.amount, locale)} />
          <Fact term={text.reference} value={payment.reference} />
          {payment.expiresAt && <Fact term={text.until} value={formatMoment(payment.expiresAt, locale)} />}
        </dl>
        {isUnreachable && (
          <p role="alert" className="mb-4 font-semibold text-[#ffd9a0]">
            {text.unreachable}
          </p>
        )}
        {payment.isOpen ? <Choices backTo={backTo} /> : <p className="mb-4">{text.closed}</p>}
        <a href={backTo} className="inline-flex min-h-11 items-center underline">
          {payment.isOpen ? text.leave : text.back}
        </a>
      </div>
    </main>
  )
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="text-[#c4d4e8]">{term}</dt>
      <dd className="min-w-0 break-all">{value}</dd>
    </div>
  )
}

function Choices({ backTo }: { backTo: string }) {
  const text = useText(sandboxText)
  return (
    <Form method="post" reloadDocument className="grid gap-3">
      <input type="hidden" name="ve" value={backTo} />
      <button name="outcome" value="success" className="min-h-12 cursor-pointer rounded bg-[#7fe0a7] px-4 font-semibold text-[#06281a]">
        {text.success}
      </button>
      <button name="outcome" value="decline" className="min-h-12 cursor-pointer rounded bg-[#ffb4a8] px-4 font-semibold text-[#3a0a04]">
        {text.decline}
      </button>
      <h2 className="mt-4 text-lg">{text.more}</h2>
      <Harder
        title={text.aboutMoney}
        outcomes={{ 'short': text.short, 'over': text.over, 'paid-twice': text.paidTwice, 'foreign-currency': text.foreignCurrency }}
      />
      <Harder
        title={text.aboutMessages}
        outcomes={{
          'late': text.late,
          'double': text.double,
          'reordered': text.reordered,
          'reused-id': text.reusedId,
          'unknown-type': text.unknownType,
          'forged': text.forged,
          'old-signature': text.oldSignature,
          'unsigned': text.unsigned,
        }}
      />
      <Harder title={text.aboutLater} outcomes={{ 'refund-fails': text.refundFails, 'begin-times-out': text.beginTimesOut }} />
    </Form>
  )
}

function Harder({ title, outcomes }: { title: string; outcomes: { readonly [outcome in SandboxOutcome]?: string } }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-[#c4d4e8]">{title}</legend>
      {Object.entries(outcomes).map(([outcome, label]) => (
        <button key={outcome} name="outcome" value={outcome} className="min-h-12 cursor-pointer rounded border border-[#9fb6d4] px-4 text-left">
          {label}
        </button>
      ))}
    </fieldset>
  )
}
