import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { RadioGroup, TextArea } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** `then` is what follows from the choice, in the officer's words: it stands beside the choice, before it is made. */
export type DecisionChoice = { value: string; label: string; then: string }

type DecisionFormProps = {
  choices: readonly DecisionChoice[]
  reply?: FormReply | null
  children?: ReactNode
  /** What the fields among the children are called. */
  labels?: Readonly<Record<string, string>>
}

/** Choose, say why, send. Nothing is chosen beforehand where there is more than one way. */
export function DecisionForm({ choices, reply, children, labels }: DecisionFormProps) {
  const text = useText(decisionText)
  return (
    <Card as="section">
      <h2 className="mb-4">{text.title}</h2>
      <FormSummary reply={reply} labels={{ intent: text.choose, reason: text.reason, ...labels }} />
      {choices.length === 0 ? (
        <p className="text-ink-soft">{text.noDecision}</p>
      ) : (
        <Form method="post" noValidate>
          <RadioGroup
            legend={text.choose}
            name="intent"
            options={choices.map(({ value, label, then }) => ({ value, label: <strong>{label}</strong>, hint: then }))}
            defaultValue={choices.length === 1 ? choices[0]?.value : undefined}
            reply={reply}
            required
          />
          <TextArea label={text.reason} name="reason" hint={text.reasonHint} reply={reply} maxLength={2000} />
          {children}
          <Button>{text.send}</Button>
          <p className="field-hint mt-3">{text.logged}</p>
        </Form>
      )}
    </Card>
  )
}
