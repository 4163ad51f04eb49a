import type { Palette } from '../palette.ts';
import { ellipse, leaf, path, place, shadow, shine, stroke } from '../shapes.ts';

const fruit = (p: Palette) =>
  ellipse(0, 0, 138, 124, p.main) +
  path('M96 -88A138 124 0 0 1 -70 107C40 100 110 20 96 -88Z', p.mainDark, 'opacity=".5"') +
  shine(-66, -34, 18, 40, 35, 0.55) +
  [-74, -26, 26, 74].map((t) => leaf(0, -84, 66, t, p.leaf, 0.46)).join('') +
  ellipse(0, -92, 24, 14, p.leafDark) +
  stroke('M0 -96V-128', p.woodDark, 14);

/** Glossy persimmons with their four-lobed caps. */
export function persimmon(p: Palette): string {
  return [
    shadow(400, 672, 290, 42),
    place(fruit(p), 280, 400, 1, -8),
    place(fruit(p), 528, 410, 0.96, 10),
    place(fruit(p), 404, 548, 1.06),
  ].join('');
}
