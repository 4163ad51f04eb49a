import { Form } from '@remix-run/react'
import { passwordText } from '#app/i18n/account/password.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { staffText } from '#app/i18n/vendor/staff.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'

/** Somebody who was invited and has no account yet. */
export function NewStaffAccount({ email, reply }: { email: string; reply: FormReply | null | undefined }) {
  const text = useText(staffText)
  const words = useText(passwordText)
  return (
    <>
      <p className="mb-4">{text.newAccount}</p>
      <Form method="post">
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <TextField label={text.name} name="name" autoComplete="name" required reply={reply} />
        <TextField label={text.password} name="password" type="password" autoComplete="new-password" hint={words.passwordHint} required reply={reply} />
        <Button className="w-full">{text.accept}</Button>
      </Form>
    </>
  )
}
