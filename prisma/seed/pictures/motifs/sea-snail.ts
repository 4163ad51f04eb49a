import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  path(
    'M0 -180C24 -150 40 -110 60 -80C110 -50 130 10 110 70C90 130 30 150 -20 140C-90 130 -120 70 -104 10C-94 -30 -70 -60 -50 -84C-36 -110 -20 -150 0 -180Z',
    p.main,
  ) +
  path(
    'M20 -150C34 -120 44 -100 60 -80C110 -50 130 10 110 70C90 130 30 150 -20 140C70 90 80 -50 20 -150Z',
    p.mainDark,
    'opacity=".35"',
  ) +
  [
    [-10, -110],
    [24, -70],
    [-50, -40],
    [-70, 20],
    [-20, -20],
    [40, -20],
    [84, 30],
    [-60, 80],
    [50, 100],
  ]
    .map(([x = 0, y = 0], i) =>
      ellipse(x, y, 16, 11, '#a4552a', `opacity=".85" transform="rotate(${i * 20} ${x} ${y})"`),
    )
    .join('') +
  stroke(
    'M-30 -116C-6 -100 20 -104 36 -120M-56 -76C-20 -50 30 -56 62 -78',
    p.mainDark,
    6,
    'opacity=".7"',
  ) +
  path('M-30 20C10 -10 60 10 64 60C56 110 0 130 -30 120C-10 90 -10 50 -30 20Z', '#fff3e2') +
  path('M-10 40C20 20 44 40 46 66C40 96 6 108 -10 104C0 84 2 62 -10 40Z', '#c98a68');

/** Spotted sweet sea snails. */
export function seaSnail(p: Palette): string {
  return [
    shadow(400, 676, 280, 42),
    place(one(p), 260, 380, 0.98, -24),
    place(one(p), 410, 330, 1, 8),
    place(one(p), 560, 390, 0.98, 30),
    place(one(p), 320, 540, 1, -10),
    place(one(p), 500, 546, 1, 16),
  ].join('');
}
