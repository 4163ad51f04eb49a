import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, shadow, shine } from '../shapes.ts';

const ring = (p: Palette) =>
  ellipse(6, 10, 150, 150, p.ink, 'opacity=".15"') +
  circle(0, 0, 130, 'none', `stroke="${p.mainDark}" stroke-width="48"`) +
  circle(-2, -3, 130, 'none', `stroke="${p.main}" stroke-width="38"`) +
  circle(-4, -6, 142, 'none', 'stroke="#ffffff" stroke-width="7" opacity=".8"') +
  Array.from({ length: 18 }, (_, i) =>
    place(path('M0 -148L9 -130L0 -112L-9 -130Z', p.mainDark), 0, 0, 1, i * 20),
  ).join('') +
  path('M-60 -150L0 -196L60 -150L0 -104Z', p.mainDark) +
  path('M-48 -150L0 -186L48 -150L0 -114Z', p.mainLight) +
  path('M0 -176L32 -150L0 -124L-32 -150Z', p.accent) +
  shine(-12, -158, 12, 6, -30, 0.8);

/** A pair of engraved silver rings on cloth. */
export function silverRing(p: Palette): string {
  return [
    shadow(400, 650, 310, 50),
    path(
      'M100 540C200 460 600 450 710 530C690 650 560 690 400 690C240 690 120 650 100 540Z',
      p.accent,
    ),
    path(
      'M130 560C240 500 560 490 680 550',
      'none',
      `stroke="#f2b33d" stroke-width="8" stroke-dasharray="10 18"`,
    ),
    place(ring(p), 300, 440, 1, -14),
    place(ring(p), 510, 480, 0.92, 16),
  ].join('');
}
