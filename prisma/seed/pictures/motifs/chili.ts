import type { Palette } from '../palette.ts';
import { leaf, path, place, shadow, shine, stroke } from '../shapes.ts';

const pod = (p: Palette, fill: string) =>
  path('M-30 -100C-24 -124 24 -124 30 -100C44 0 20 110 -20 170C-16 90 -40 0 -30 -100Z', fill) +
  path(
    'M8 -118C22 -114 28 -108 30 -100C44 0 20 110 -20 170C16 80 24 -30 8 -118Z',
    '#3b0d08',
    'opacity=".28"',
  ) +
  shine(-12, -40, 6, 40, 4, 0.55) +
  path('M-34 -96C-26 -132 26 -132 34 -96C14 -104 -14 -104 -34 -96Z', p.leaf) +
  stroke('M0 -116C0 -150 10 -170 22 -184', p.leafDark, 12);

/** A handful of small hot chillies. */
export function chili(p: Palette): string {
  return [
    shadow(400, 680, 280, 40),
    leaf(400, 300, 190, 24, p.leaf, 0.3),
    leaf(390, 300, 190, -30, p.leaf, 0.3),
    [
      [230, 420, 40, 1],
      [320, 400, 18, 0],
      [420, 400, -6, 1],
      [510, 410, -24, 0],
      [590, 430, -46, 1],
      [290, 540, 70, 0],
      [480, 560, -64, 1],
      [390, 530, 10, 0],
    ]
      .map(([x = 0, y = 0, t = 0, g = 0], i) =>
        place(pod(p, g ? p.main : i === 3 ? p.leaf : p.mainLight), x, y, 1.05, t),
      )
      .join(''),
  ].join('');
}
