import { moneyText } from '#app/i18n/vendor/money.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField } from '#app/ui/controls/fields.tsx'

/** Which month a page is about; goes to the same address. */
export function MonthChoice({ month, months }: { month: string; months: readonly string[] }) {
  const text = useText(moneyText)
  const all = months.includes(month) ? months : [month, ...months]
  return (
    <form method="get" className="mb-5 flex flex-wrap items-end gap-3">
      <SelectField label={text.month} name="thang" defaultValue={month} options={all.map((one) => ({ value: one, label: text.monthOf(one) }))} />
      <div className="field">
        <Button variant="secondary">{text.show}</Button>
      </div>
    </form>
  )
}
