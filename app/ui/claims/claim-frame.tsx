import type { ReactNode } from 'react'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import type { NoticeKind } from '#app/ui/feedback/notice.tsx'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { Page } from '#app/ui/layouts/page.tsx'

type ClaimFrameProps = {
  title: string
  lead: ReactNode
  /** Of the order it leads back to. */
  token: string
  notice: { kind: NoticeKind; text: string } | null
  reply: FormReply | null
  children: ReactNode
}

/** Around what a buyer sees of a claim or of a refund. */
export function ClaimFrame({ title, lead, token, notice, reply, children }: ClaimFrameProps) {
  const text = useText(buyerClaimText)
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <ButtonLink to={paths.purchase(token)} variant="secondary" size="small">
          {text.back}
        </ButtonLink>
      }
    >
      <PassingNotice notice={notice} />
      <FormSummary reply={reply} labels={{ ...text, note: text.escalateWhy, bankBin: text.bank, dispute: text.notArrivedWhy }} />
      {children}
    </Page>
  )
}
