import type { Palette } from '../palette.ts';
import { circle, leaf, path, place, shadow, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  stroke(
    'M-100 -90C-180 -150 -220 -120 -250 -60M-100 -80C-180 -110 -210 -60 -220 0',
    p.mainDark,
    6,
  ) +
  path('M96 120C60 190 20 200 -30 190L30 230L-20 250C60 260 120 210 130 150Z', p.mainDark) +
  path(
    'M-120 -90C-60 -170 80 -170 140 -70C180 10 170 90 130 160L80 130C110 80 100 20 70 -10C30 -40 -40 -30 -110 -40Z',
    p.main,
  ) +
  path(
    'M-110 -40C-40 -30 30 -40 70 -10C100 20 110 80 80 130L100 142C140 70 110 0 80 -30C30 -70 -50 -60 -118 -62Z',
    p.mainLight,
  ) +
  stroke(
    'M-20 -142C0 -110 0 -70 -10 -40M50 -140C54 -100 50 -60 40 -34M108 -108C100 -70 90 -40 70 -10M144 -52C120 -30 100 -10 90 14M158 20C130 20 110 30 98 40M150 90C130 84 110 76 98 74',
    p.mainDark,
    7,
    'opacity=".75"',
  ) +
  stroke(
    'M-60 -36C-70 0 -60 20 -50 40M-20 -36C-30 0 -20 20 -10 44M20 -28C10 10 20 30 30 50',
    p.mainDark,
    8,
  ) +
  path('M-120 -90L-190 -100L-116 -64Z', p.mainDark) +
  circle(-86, -88, 12, '#1d1512') +
  circle(-90, -92, 4, '#fff');

/** Curled pink shrimp. */
export function shrimp(p: Palette): string {
  return [
    shadow(400, 676, 280, 40),
    place(one(p), 300, 330, 0.95, -8),
    place(one(p), 520, 420, 0.98, 16),
    place(one(p), 330, 540, 0.92, -2),
    path('M560 620C600 580 660 590 690 620C660 660 590 660 560 620Z', '#f4d35e'),
    leaf(210, 640, 110, -60, p.leaf, 0.3),
  ].join('');
}
