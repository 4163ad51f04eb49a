import type { Palette } from '../palette.ts';
import { ball, leaf, place, shadow, stroke } from '../shapes.ts';

const berry = (p: Palette, fill: string) =>
  stroke('M0 -120V-156', p.leaf, 9) +
  [
    [1, -100],
    [3, -72],
    [4, -40],
    [4, -6],
    [4, 28],
    [3, 62],
    [2, 92],
    [1, 116],
  ]
    .map(([n = 0, y = 0]) =>
      Array.from({ length: n }, (_, i) =>
        ball((i - (n - 1) / 2) * 34, y, 24, i % 2 ? fill : p.main),
      ).join(''),
    )
    .join('');

/** Dark mulberries on a leafy twig. */
export function mulberry(p: Palette): string {
  return [
    shadow(410, 682, 250, 36),
    stroke('M160 210C300 150 480 150 650 200', p.woodDark, 18),
    leaf(240, 190, 190, -130, p.leaf, 0.4),
    leaf(560, 180, 190, 130, p.leaf, 0.4),
    leaf(400, 170, 130, 10, p.leafDark, 0.4),
    place(berry(p, p.mainLight), 270, 420, 1.3, 8),
    place(berry(p, p.mainDark), 540, 420, 1.3, -8),
    place(berry(p, p.mainDark), 405, 490, 1.45),
  ].join('');
}
