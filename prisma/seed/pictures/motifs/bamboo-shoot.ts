import type { Palette } from '../palette.ts';
import { path, place, shadow, stroke } from '../shapes.ts';

const strip = (p: Palette, fill: string) =>
  path(
    'M-30 -210C-10 -230 30 -220 34 -190C46 -60 20 80 40 210C10 224 -30 220 -40 200C-50 60 -20 -60 -30 -210Z',
    fill,
  ) +
  stroke(
    'M-8 -190C4 -60 -22 80 -10 200M14 -180C22 -60 0 80 14 196',
    p.mainDark,
    5,
    'opacity=".55"',
  ) +
  [-120, -50, 20, 90, 150]
    .map((y) => stroke(`M-28 ${y}Q0 ${y + 14} 28 ${y}`, p.mainDark, 4, 'opacity=".4"'))
    .join('');

/** Dried strips of bamboo shoot tied with string. */
export function bambooShoot(p: Palette): string {
  return [
    shadow(400, 690, 230, 36),
    [-30, 30, -18, 18]
      .map((t, i) =>
        place(strip(p, i < 2 ? p.mainDark : p.main), 400 + t * 3.4, 420, 1.15, t * 0.8),
      )
      .join(''),
    [-8, 8, 0]
      .map((t) => place(strip(p, t ? p.main : p.mainLight), 400 + t * 6, 420, 1.2, t))
      .join(''),
    path('M268 430C340 460 460 460 534 430V480C460 510 340 510 268 480Z', p.leaf),
    stroke('M270 444C340 474 460 474 532 444', p.leafLight, 6),
  ].join('');
}
