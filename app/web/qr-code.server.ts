import QRCode from 'qrcode'
import type { QrDrawing } from '#app/ui/commerce/qr-code.tsx'

/**
 * A QR code without its quiet zone. Medium error correction: a slip gets wet and creased on the way.
 */
export function drawQrCode(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`
    }
  }
  return { size, path }
}
