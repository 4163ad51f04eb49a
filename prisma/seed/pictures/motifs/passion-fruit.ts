import type { Palette } from '../palette.ts';
import { ball, circle, ellipse, leaf, place, scatter, shadow, shine, stroke } from '../shapes.ts';

const half = (p: Palette) =>
  circle(0, 0, 140, p.main) +
  circle(0, 0, 128, '#f7ead2') +
  circle(0, 0, 106, '#e8a420') +
  circle(-8, -8, 88, '#f3bb3b') +
  scatter('pips', 30, 0, 0, 84, 84, (x, y, t) =>
    place(ellipse(0, 0, 8, 14, '#2d1d14') + ellipse(-2, -4, 3, 5, '#8c6a45'), x, y, 1, t),
  ) +
  shine(-54, -60, 14, 30, 45, 0.55);

/** Passion fruit halves with golden pulp and black seeds. */
export function passionFruit(p: Palette): string {
  return [
    shadow(400, 672, 290, 42),
    leaf(420, 320, 190, 40, p.leaf, 0.36),
    leaf(380, 320, 170, -40, p.leaf, 0.36),
    place(
      ball(0, 0, 150, p.main) +
        scatter('spots', 22, 0, 0, 110, 110, (x, y) =>
          circle(x, y, 4, p.mainLight, 'opacity=".5"'),
        ) +
        ellipse(0, -140, 22, 10, p.woodDark) +
        stroke('M0 -142C2 -170 8 -190 20 -206', p.leafDark, 12),
      400,
      400,
    ),
    place(half(p), 256, 536, 0.95),
    place(half(p), 530, 540, 1.02, 80),
  ].join('');
}
