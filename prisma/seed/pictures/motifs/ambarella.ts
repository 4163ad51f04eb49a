import type { Palette } from '../palette.ts';
import { around, ellipse, leaf, path, place, shadow, shine, stroke } from '../shapes.ts';

const fruit = (p: Palette) =>
  ellipse(0, 0, 96, 120, p.main) +
  path('M56 -98A96 120 0 0 1 -30 114C60 80 80 -20 56 -98Z', p.mainDark, 'opacity=".5"') +
  shine(-40, -44, 14, 34, 25) +
  ellipse(0, -112, 18, 8, p.woodDark);

/** Green ambarella fruits on a twig, one of them halved. */
export function ambarella(p: Palette): string {
  return [
    shadow(400, 676, 270, 40),
    stroke('M400 130C360 180 320 210 280 290M400 130C440 180 490 210 520 280', p.woodDark, 14),
    [-80, -50, 50, 80].map((t) => leaf(400, 140, 190, t, p.leaf, 0.26)).join(''),
    place(fruit(p), 270, 400, 1.08, 8),
    place(fruit(p), 530, 400, 1.08, -8),
    ellipse(400, 560, 116, 124, p.main),
    ellipse(400, 560, 104, 112, '#f3f0b4'),
    ellipse(400, 560, 40, 62, '#d7c576'),
    around(12, 400, 560, stroke('M0 -46L0 -86', '#c9bd6c', 5)),
    ellipse(400, 560, 24, 44, '#b89a4e'),
  ].join('');
}
