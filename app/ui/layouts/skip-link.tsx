import { shellText } from '#app/i18n/ui/shell.ts'
import { useText } from '#app/i18n/use-text.tsx'

/** For people who use the keyboard: past the menus, straight to the page. */
export function SkipLink() {
  return (
    <a href="#noi-dung" className="skip-link">
      {useText(shellText).skip}
    </a>
  )
}
