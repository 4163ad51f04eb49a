/** A QR code with the quiet zone of four modules that scanners need. `size` in modules, `path` on that grid. */
export function QrCode({ size, path, label, className }: { size: number; path: string; label: string; className?: string }) {
  return (
    <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label} className={className} shapeRendering="crispEdges">
      <rect x={-4} y={-4} width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
