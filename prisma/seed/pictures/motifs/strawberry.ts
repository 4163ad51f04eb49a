import type { Palette } from '../palette.ts';
import { ellipse, leaf, path, place, shadow, shine, stroke } from '../shapes.ts';

const berry = (p: Palette) =>
  path(
    'M0 -110C70 -130 130 -80 116 0C104 70 40 150 0 160C-40 150 -104 70 -116 0C-130 -80 -70 -130 0 -110Z',
    p.main,
  ) +
  path(
    'M60 -118C118 -104 126 -50 116 0C104 70 40 150 0 160C70 90 90 -30 60 -118Z',
    p.mainDark,
    'opacity=".5"',
  ) +
  [
    [-60, -50],
    [0, -60],
    [60, -50],
    [-80, 0],
    [-28, -8],
    [28, -8],
    [80, 0],
    [-52, 44],
    [0, 40],
    [52, 44],
    [-24, 90],
    [24, 90],
    [0, 128],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 6, 10, '#ffe39a'))
    .join('') +
  shine(-70, -66, 16, 30, 40, 0.4) +
  [-80, -48, -16, 16, 48, 80].map((t) => leaf(0, -96, 92, t, p.leaf, 0.26)).join('') +
  stroke('M0 -104C2 -140 10 -160 26 -176', p.leafDark, 12);

/** Ripe strawberries with their green caps. */
export function strawberry(p: Palette): string {
  return [
    shadow(400, 676, 280, 42),
    place(berry(p), 270, 420, 1.08, -14),
    place(berry(p), 540, 420, 1.04, 16),
    place(berry(p), 410, 510, 1.08, 2),
  ].join('');
}
