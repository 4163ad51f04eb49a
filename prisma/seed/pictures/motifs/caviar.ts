import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, rect, scatter, shadow, stroke } from '../shapes.ts';

/** An open tin of dark caviar. */
export function caviar(p: Palette): string {
  return [
    shadow(400, 660, 270, 44),
    path('M150 470V590C150 680 650 680 650 590V470Z', p.accent),
    path('M520 560C600 540 650 500 650 470V590C650 630 590 654 520 660Z', p.accentDark),
    stroke('M150 560C150 640 650 640 650 560', '#f2b33d', 12),
    ellipse(400, 470, 250, 96, '#e9c871'),
    ellipse(400, 466, 228, 82, '#20222b'),
    scatter(
      'roe',
      210,
      400,
      456,
      210,
      72,
      (x, y, _t, i) =>
        circle(x, y, 14, i % 3 ? p.main : p.mainDark) +
        circle(x - 4, y - 5, 4, '#dfe4ea', 'opacity=".8"'),
    ),
    scatter(
      'top',
      40,
      400,
      420,
      110,
      34,
      (x, y) => circle(x, y, 15, p.mainLight) + circle(x - 4, y - 5, 4.5, '#fff', 'opacity=".9"'),
    ),
    place(
      ellipse(0, 0, 70, 44, '#f8efd9') +
        ellipse(0, -6, 58, 34, p.mainDark) +
        scatter(
          'sp',
          22,
          0,
          -10,
          46,
          24,
          (x, y) => circle(x, y, 11, p.main) + circle(x - 3, y - 4, 3, '#fff'),
        ) +
        rect(56, -14, 170, 26, 13, '#f8efd9'),
      400,
      330,
      1,
      -24,
    ),
  ].join('');
}
