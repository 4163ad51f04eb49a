import type { Palette } from '../palette.ts';
import { path, place, shadow, shine, stroke } from '../shapes.ts';

const one = (p: Palette, fill: string) =>
  path(
    'M0 -110C40 -140 130 -130 134 -30C138 60 110 150 60 160C40 164 20 150 0 150C-20 150 -40 164 -60 160C-110 150 -138 60 -134 -30C-130 -130 -40 -140 0 -110Z',
    fill,
  ) +
  path(
    'M0 -110C40 -140 130 -130 134 -30C138 60 110 150 60 160C90 60 80 -60 0 -110Z',
    '#3b1408',
    'opacity=".22"',
  ) +
  stroke(
    'M-6 -100C-50 -60 -56 60 -30 140M6 -100C46 -60 56 60 32 140',
    '#3b1408',
    7,
    'opacity=".2"',
  ) +
  shine(-84, -30, 16, 52, 10, 0.5) +
  path('M-50 -112C-20 -140 20 -140 50 -112C20 -96 -20 -96 -50 -112Z', p.leaf) +
  stroke('M0 -118C0 -150 8 -166 30 -180', p.leafDark, 24);

/** Three bell peppers in different colours. */
export function bellPepper(p: Palette): string {
  return [
    shadow(400, 676, 290, 42),
    place(one(p, '#f2b32e'), 270, 420, 1.08, -8),
    place(one(p, '#5a9a3c'), 536, 420, 1.08, 10),
    place(one(p, p.main), 402, 506, 1.1),
  ].join('');
}
