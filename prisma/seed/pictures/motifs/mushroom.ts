import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  path('M-44 0C-30 60 -44 110 -50 150C-20 170 30 170 52 150C44 110 30 60 46 0Z', '#f0dfc0') +
  path(
    'M14 0C10 60 20 120 16 162C32 160 44 158 52 150C44 110 30 60 46 0Z',
    '#c7a97d',
    'opacity=".7"',
  ) +
  ellipse(0, 6, 130, 34, '#e3cba2') +
  path(
    'M-150 10C-150 -90 -80 -140 0 -140C80 -140 150 -90 150 10C100 40 60 16 0 20C-60 16 -100 40 -150 10Z',
    p.main,
  ) +
  path(
    'M60 -128C120 -104 150 -60 150 10C100 40 60 16 0 20C90 10 100 -60 60 -128Z',
    p.mainDark,
    'opacity=".55"',
  ) +
  stroke(
    'M-60 -90L-40 -60L-66 -40M-10 -110L0 -74L-22 -50M0 -74L26 -58M50 -84L44 -50L70 -34M-100 -30L-84 -12',
    '#f2ddb4',
    7,
    'opacity=".85"',
  );

/** Shiitake mushrooms with cracked brown caps. */
export function mushroom(p: Palette): string {
  return [
    shadow(400, 680, 280, 42),
    place(one(p), 260, 400, 1.02, -12),
    place(one(p), 540, 390, 1.02, 12),
    place(one(p), 400, 510, 1.16),
  ].join('');
}
