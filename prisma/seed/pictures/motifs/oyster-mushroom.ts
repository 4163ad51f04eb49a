import type { Palette } from '../palette.ts';
import { path, place, shadow, shine, stroke } from '../shapes.ts';

const one = (p: Palette, fill: string) =>
  path('M-30 0C-20 90 -10 160 -6 240H40C40 160 40 90 50 0Z', '#f3e8d2') +
  path(
    'M-130 -10C-140 -90 -60 -130 10 -126C90 -124 150 -80 136 -6C110 30 50 24 0 20C-50 24 -110 30 -130 -10Z',
    fill,
  ) +
  path('M-130 -10C-110 30 -50 24 0 20C50 24 110 30 136 -6C90 4 -90 4 -130 -10Z', '#f7eedc') +
  stroke(
    'M-80 10L-20 30M-40 14L0 44M0 18L10 50M50 14L24 44M90 8L36 32',
    p.mainDark,
    4,
    'opacity=".5"',
  ) +
  shine(-50, -76, 44, 14, -22, 0.35);

/** A cluster of oyster mushrooms. */
export function oysterMushroom(p: Palette): string {
  return [
    shadow(400, 684, 240, 40),
    place(one(p, p.mainDark), 260, 400, 0.95, -34),
    place(one(p, p.mainDark), 550, 400, 0.95, 34),
    place(one(p, p.main), 400, 290, 1.1),
    place(one(p, p.main), 300, 450, 1, -18),
    place(one(p, p.main), 510, 450, 1, 18),
    place(one(p, p.mainLight), 404, 480, 0.95),
    path('M300 610C340 590 470 590 510 610L480 690H330Z', '#efe2c6'),
  ].join('');
}
