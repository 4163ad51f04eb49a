import { Icon, type IconProps } from './icon.tsx'

export function PersonIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM4.5 20a7.5 6.5 0 0 1 15 0" />
    </Icon>
  )
}
