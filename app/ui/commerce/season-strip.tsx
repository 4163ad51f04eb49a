import { productText } from '#app/i18n/shop/product.ts'
import { useText } from '#app/i18n/use-text.tsx'

/** Twelve months as a small picture: those in season are green, this month is framed. */
export function SeasonStrip({ seasonMonths, month }: { seasonMonths: readonly number[]; month: number }) {
  const text = useText(productText)
  return (
    <ol className="season-strip">
      {twelve.map((each) => {
        const isIn = seasonMonths.includes(each)
        return (
          <li key={each} className={isIn ? 'in-season' : undefined} aria-current={each === month ? 'date' : undefined}>
            <span aria-hidden="true">{each}</span>
            <span className="sr-only">{isIn ? text.monthInSeason(each) : text.month(each)}</span>
          </li>
        )
      })}
    </ol>
  )
}

const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
