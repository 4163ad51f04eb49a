import type { SelfProductionPaper } from '#app/domain/supervision/rules/self-production-paper.ts'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { CertificateStateBadge } from './state-badges.tsx'

/** What the seller says about its own production, what an officer is to compare it with, and the papers it sent. */
export function SelfProduction({ papers }: { papers: readonly SelfProductionPaper[] }) {
  const text = useText(listingText)
  return (
    <div className="mb-5">
      <Notice kind="info" title={text.selfProduced}>
        <p>{text.selfProducedCompare}</p>
        {papers.length === 0 && <p className="mt-2 font-semibold">{text.noPapers}</p>}
        <ul className="mt-2 grid gap-2">
          {papers.map((paper) => (
            <li key={paper.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link to={paths.moderationCertificate(paper.id)} className="link break-words">
                {text.paper(paper.number)}
              </Link>
              <CertificateStateBadge state={paper.state} />
              {paper.hasScan && (
                <a href={paths.moderationCertificateScan(paper.id)} className="link" target="_blank" rel="noopener">
                  {text.seeScan}
                </a>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
