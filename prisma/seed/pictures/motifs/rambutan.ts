import type { Palette } from '../palette.ts';
import { ball, circle, leaf, path, place, scatter, shadow, shine, stroke } from '../shapes.ts';

const hairs = (p: Palette, r: number) =>
  Array.from({ length: 30 }, (_, i) =>
    place(
      stroke(
        `M0 ${-r + 14}Q${i % 2 ? 10 : -8} ${-r - 14} ${i % 2 ? -4 : 14} ${-r - 34}`,
        i % 3 ? p.main : p.leafLight,
        6,
      ),
      0,
      0,
      1,
      i * 12,
    ),
  ).join('');
const inner = (p: Palette) =>
  scatter('hair', 26, 0, 0, 84, 84, (x, y, t) =>
    place(stroke('M0 0Q8 -14 2 -28', p.mainLight, 5), x, y, 1, t),
  );
const fruit = (p: Palette) => hairs(p, 108) + ball(0, 0, 106, p.main) + inner(p);

/** Hairy red rambutans, one opened to the white flesh. */
export function rambutan(p: Palette): string {
  return [
    shadow(400, 676, 270, 40),
    leaf(400, 300, 190, -70, p.leaf),
    leaf(400, 300, 180, 50, p.leaf),
    leaf(400, 300, 150, -10, p.leafDark),
    place(fruit(p), 280, 400),
    place(fruit(p), 520, 390, 0.98, 40),
    place(
      hairs(p, 104) +
        circle(0, 0, 108, p.mainDark) +
        circle(0, -4, 86, '#fdf8ef') +
        shine(-28, -34, 22, 36, 40, 0.9) +
        path('M40 -76A86 86 0 0 1 -20 80C40 50 60 -20 40 -76Z', '#d9cfc4', 'opacity=".6"'),
      410,
      556,
    ),
  ].join('');
}
