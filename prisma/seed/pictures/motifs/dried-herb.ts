import type { Palette } from '../palette.ts';
import { leaf, path, place, shadow, stroke } from '../shapes.ts';

const sprig = (p: Palette, f: string) =>
  stroke('M0 240C10 80 -10 -100 0 -260', p.woodDark, 7) +
  Array.from(
    { length: 13 },
    (_, i) =>
      leaf(0, 60 - i * 25, 62 - i * 2, -66, f, 0.28) +
      leaf(0, 60 - i * 25, 62 - i * 2, 66, f, 0.28),
  ).join('');

/** A tied bundle of a dried medicinal herb. */
export function driedHerb(p: Palette): string {
  return [
    shadow(400, 694, 160, 28),
    [-30, 30, -18, 18, -8, 8, 0]
      .map((t, i) => place(sprig(p, i % 2 ? p.main : p.mainDark), 400, 440, 1.05, t))
      .join(''),
    path('M336 530C370 550 430 550 464 530V580C430 600 370 600 336 580Z', '#d9b878'),
    stroke('M338 546C370 566 430 566 462 546M338 562C370 582 430 582 462 562', '#a07c3f', 4),
    stroke('M420 580C460 600 480 640 470 680M410 584C420 620 400 650 410 684', '#d9b878', 8),
  ].join('');
}
