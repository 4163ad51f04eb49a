import type { Palette } from '../palette.ts';
import { around, circle, ellipse, leaf, place, shadow, stroke } from '../shapes.ts';

const knobs = (p: Palette, r: number) =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((row) => {
      const y = -r * 0.8 + row * r * 0.27;
      const n = Math.max(2, Math.round(Math.sqrt(Math.max(0.1, 1 - (y / r) ** 2)) * 6));
      return Array.from({ length: n }, (_, i) => {
        const x = (i - (n - 1) / 2) * r * 0.31;
        return (
          circle(x + 3, y + 5, r * 0.19, p.mainDark) +
          circle(x, y, r * 0.18, p.main) +
          circle(x - r * 0.05, y - r * 0.06, r * 0.08, p.mainLight)
        );
      }).join('');
    })
    .join('');

/** A knobbly custard apple, with a half showing seeds. */
export function custardApple(p: Palette): string {
  return [
    shadow(400, 676, 280, 42),
    stroke('M320 230C318 190 326 160 344 134', p.woodDark, 20),
    leaf(340, 170, 170, 64, p.leaf, 0.28),
    leaf(328, 190, 130, -58, p.leaf, 0.28),
    place(circle(0, 0, 184, p.mainDark) + knobs(p, 200), 320, 410),
    circle(520, 544, 128, p.mainDark),
    around(18, 520, 544, circle(0, -122, 22, p.main)),
    circle(520, 544, 116, '#fdf8ea'),
    around(
      8,
      520,
      544,
      ellipse(0, -62, 28, 48, '#f3ead2') +
        ellipse(0, -66, 11, 20, '#2d1b12') +
        ellipse(-3, -72, 3, 7, '#8a6b52'),
    ),
    circle(520, 544, 18, '#f3ead2'),
  ].join('');
}
