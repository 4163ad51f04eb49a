import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow } from '../shapes.ts';

const blade = (p: Palette, fill: string) =>
  path('M-50 250C-60 60 -30 -140 10 -260C40 -140 60 60 50 250Z', fill) +
  path('M10 -260C40 -140 60 60 50 250H14C24 60 20 -140 10 -260Z', p.leafDark, 'opacity=".5"') +
  [-160, -90, -20, 50, 120, 190]
    .map(
      (y) =>
        path(`M${-38 - (y + 160) * 0.04} ${y}l-16 8l14 12Z`, p.leafLight) +
        path(`M${38 + (y + 160) * 0.04} ${y}l16 8l-14 12Z`, p.leafDark),
    )
    .join('') +
  [-120, -40, 30, 100]
    .map((y, i) => ellipse(i % 2 ? 8 : -14, y, 5, 11, p.leafLight, 'opacity=".8"'))
    .join('');

/** Aloe leaves with a cut one showing the clear gel. */
export function aloe(p: Palette): string {
  return [
    shadow(400, 688, 260, 38),
    place(blade(p, p.leafDark), 230, 440, 0.9, -34),
    place(blade(p, p.leafDark), 570, 440, 0.9, 34),
    place(blade(p, p.leaf), 310, 420, 1, -16),
    place(blade(p, p.leaf), 490, 420, 1, 16),
    place(blade(p, p.main), 400, 410, 1.06),
    path(
      'M170 600L560 560Q600 556 604 590L608 640Q610 670 576 674L180 680Q150 678 150 642Q150 604 170 600Z',
      p.leaf,
    ),
    path('M540 566Q596 560 600 592L604 640Q604 664 574 668L540 670Z', '#e5f2cf'),
    ellipse(566, 618, 26, 40, '#f7fbe9'),
    path('M180 612L536 576V600L176 636Z', p.leafLight, 'opacity=".6"'),
  ].join('');
}
