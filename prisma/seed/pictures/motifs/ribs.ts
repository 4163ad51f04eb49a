import type { Palette } from '../palette.ts';
import { circle, leaf, path, place, plate, shadow, stroke } from '../shapes.ts';

const chop = (p: Palette) =>
  path('M-26 -220C-10 -250 24 -246 26 -216L34 -60L-20 -50Z', '#e6d2ae') +
  circle(-12, -232, 20, '#f3e4c6') +
  circle(16, -234, 18, '#e6d2ae') +
  path(
    'M-40 -80C30 -110 110 -60 120 30C120 110 60 160 -10 150C-90 140 -120 80 -110 10C-104 -40 -80 -64 -40 -80Z',
    '#f8e2cc',
  ) +
  path(
    'M-34 -56C30 -80 92 -40 98 32C98 96 50 136 -10 128C-72 118 -96 70 -88 14C-84 -20 -64 -46 -34 -56Z',
    p.main,
  ) +
  path(
    'M98 32C98 96 50 136 -10 128C-72 118 -96 70 -88 14C-40 90 50 90 98 32Z',
    p.mainDark,
    'opacity=".45"',
  ) +
  stroke('M-50 -10C-20 -30 10 0 50 -20M-40 50C0 30 30 60 60 40', '#fbe6d8', 9, 'opacity=".85"');

/** A rack of chops with bones. */
export function ribs(p: Palette): string {
  return [
    shadow(400, 670, 310, 44),
    plate(400, 600, 320, 96, p.accent),
    leaf(250, 560, 220, -66, p.leaf, 0.2),
    leaf(560, 560, 220, 66, p.leaf, 0.2),
    place(chop(p), 270, 470, 1, -22),
    place(chop(p), 540, 470, 1, 22),
    place(chop(p), 405, 490, 1.1),
  ].join('');
}
