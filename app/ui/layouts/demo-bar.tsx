import { shellText } from '#app/i18n/ui/shell.ts'
import { useText } from '#app/i18n/use-text.tsx'

/** Says on every page that nothing here is for sale yet. */
export function DemoBar() {
  return <aside className="demo-bar">{useText(shellText).demo}</aside>
}
