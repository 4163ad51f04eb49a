import type { Palette } from '../palette.ts';
import { around, circle, leaf, path, shadow, stroke } from '../shapes.ts';

/** A pineapple with its crown and a cut ring. */
export function pineapple(p: Palette): string {
  return [
    shadow(400, 688, 250, 38),
    [-64, -44, -24, 0, 24, 44, 64]
      .map((t, i) =>
        leaf(370, 300, 190 - Math.abs(i - 3) * 22, t, i % 2 ? p.leaf : p.leafDark, 0.16),
      )
      .join(''),
    [-34, -14, 14, 34].map((t) => leaf(370, 310, 150, t, p.leafLight, 0.16)).join(''),
    path(
      'M370 272C480 272 520 370 516 480C512 620 460 686 370 686C280 686 228 620 224 480C220 370 260 272 370 272Z',
      p.main,
    ),
    [0, 1, 2, 3, 4, 5, 6]
      .map((r) =>
        [-2, -1, 0, 1, 2]
          .map((c) => {
            const x = 370 + c * 56 + (r % 2) * 28 - 14;
            const y = 312 + r * 54;
            return Math.hypot((x - 370) / 124, (y - 480) / 182) < 1
              ? path(
                  `M${x} ${y - 26}L${x + 26} ${y}L${x} ${y + 26}L${x - 26} ${y}Z`,
                  p.mainDark,
                  'opacity=".75"',
                ) +
                  path(
                    `M${x} ${y - 18}L${x + 18} ${y}L${x} ${y + 18}L${x - 18} ${y}Z`,
                    p.mainLight,
                  ) +
                  circle(x, y, 5, p.woodDark)
              : '';
          })
          .join(''),
      )
      .join(''),
    path(
      'M430 284C500 320 520 400 516 480C512 620 460 686 370 686C470 620 480 400 430 284Z',
      p.woodDark,
      'opacity=".22"',
    ),
    circle(540, 590, 100, p.wood),
    circle(540, 590, 90, '#f7cf4d'),
    circle(540, 590, 26, '#fbe9a6'),
    around(14, 540, 590, stroke('M0 -38V-78', '#e0a826', 6)),
  ].join('');
}
