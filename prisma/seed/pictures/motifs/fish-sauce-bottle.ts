import type { Palette } from '../palette.ts';
import { circle, path, place } from '../shapes.ts';
import { bottle } from '../containers.ts';

const fry = (p: Palette) =>
  path('M-70 0C-40 -22 20 -22 56 -4L84 -22L80 20L56 6C20 22 -40 20 -70 0Z', '#b9c4c9') +
  path('M-70 0C-40 10 20 10 56 2C20 22 -40 20 -70 0Z', '#eef1ee') +
  circle(-48, -4, 5, p.ink);

/** A tall bottle of amber fish sauce with small fish before it. */
export function fishSauceBottle(p: Palette): string {
  return [
    bottle(p, { width: 210, fill: p.main, cap: p.accent, neckLength: 110, top: 120 }),
    place(fry(p), 560, 650, 0.95, -8),
    place(fry(p), 620, 676, 0.8, 6),
    place(fry(p), 240, 672, 0.85, 10),
  ].join('');
}
