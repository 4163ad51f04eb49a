/** A QR code as an SVG path on a grid of `size` modules. */
export type QrDrawing = { size: number; path: string }

/** With the quiet zone of four modules that scanners need. */
export function QrCode({ size, path, label, className }: QrDrawing & { label: string; className?: string }) {
  return (
    <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label} className={className} shapeRendering="crispEdges">
      <rect x={-4} y={-4} width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
