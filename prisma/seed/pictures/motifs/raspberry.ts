import type { Palette } from '../palette.ts';
import { ball, leaf, path, place, shadow } from '../shapes.ts';

const berry = (p: Palette) =>
  path(
    'M0 -90C80 -100 118 -40 100 20C84 80 40 124 0 130C-40 124 -84 80 -100 20C-118 -40 -80 -100 0 -90Z',
    p.mainDark,
  ) +
  [
    [4, -62],
    [5, -24],
    [5, 14],
    [4, 52],
    [3, 86],
    [1, 112],
  ]
    .map(([n = 0, y = 0], r) =>
      Array.from({ length: n }, (_, i) =>
        ball((i - (n - 1) / 2) * 40, y, 24, (i + r) % 2 ? p.main : p.mainLight),
      ).join(''),
    )
    .join('') +
  [-76, -40, 0, 40, 76].map((t) => leaf(0, -74, 66, t, p.leaf, 0.26)).join('');

/** Raspberries with leaves. */
export function raspberry(p: Palette): string {
  return [
    shadow(400, 676, 280, 40),
    leaf(420, 330, 210, 30, p.leaf, 0.34),
    leaf(380, 330, 200, -34, p.leaf, 0.34),
    leaf(400, 330, 170, 0, p.leafDark, 0.34),
    place(berry(p), 270, 450, 1.2, -10),
    place(berry(p), 535, 450, 1.2, 10),
    place(berry(p), 405, 540, 1.2),
  ].join('');
}
