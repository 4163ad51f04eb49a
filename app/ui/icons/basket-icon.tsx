import { Icon, type IconProps } from './icon.tsx'

export function BasketIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 10h18l-2 9.2a1 1 0 0 1-1 .8H6a1 1 0 0 1-1-.8L3 10Zm5 0 3-6m5 6-3-6M9 14v3m3-3v3m3-3v3" />
    </Icon>
  )
}
