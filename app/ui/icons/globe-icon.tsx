import { Icon, type IconProps } from './icon.tsx'

export function GlobeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3.5 9h17m-17 6h17M12 3c-5 5.5-5 12.5 0 18m0-18c5 5.5 5 12.5 0 18" />
    </Icon>
  )
}
