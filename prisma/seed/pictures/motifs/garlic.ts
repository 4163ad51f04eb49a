import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, shine, stroke } from '../shapes.ts';

const head = (p: Palette) =>
  stroke('M0 -120C-4 -160 6 -190 -6 -220', '#d8c9a4', 26) +
  path(
    'M0 -150C30 -110 150 -80 150 30C150 110 70 140 0 140C-70 140 -150 110 -150 30C-150 -80 -30 -110 0 -150Z',
    p.main,
  ) +
  path(
    'M30 -110C60 -90 150 -70 150 30C150 110 70 140 0 140C110 100 90 -50 30 -110Z',
    p.mainDark,
    'opacity=".4"',
  ) +
  stroke(
    'M-8 -130C-110 -60 -110 70 -50 130M0 -130C-40 -50 -40 70 0 138M8 -130C100 -60 110 60 56 130',
    '#b98aa0',
    6,
    'opacity=".6"',
  ) +
  shine(-90, -10, 16, 46, 20, 0.6) +
  ellipse(0, 136, 34, 10, '#c7a777');
const clove = (p: Palette) =>
  path('M0 -80C40 -40 60 20 40 60C20 84 -30 84 -44 56C-56 10 -30 -40 0 -80Z', p.mainLight) +
  path('M0 -80C40 -40 60 20 40 60C30 74 14 78 0 78C30 40 20 -30 0 -80Z', '#c9a2b0', 'opacity=".6"');

/** Heads of garlic and loose cloves. */
export function garlic(p: Palette): string {
  return [
    shadow(400, 676, 280, 40),
    place(head(p), 280, 440, 1.05, -10),
    place(head(p), 530, 430, 1, 12),
    place(head(p), 400, 550, 0.92),
    place(clove(p), 580, 620, 0.8, 60),
    place(clove(p), 220, 628, 0.8, -64),
  ].join('');
}
