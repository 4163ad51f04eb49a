import type { Palette } from '../palette.ts';
import { around, ball, circle, ellipse, leaf, place, shadow, stroke } from '../shapes.ts';

const crown = (p: Palette) =>
  [-70, -25, 25, 70].map((turn) => leaf(0, -60, 74, turn, p.leaf, 0.42)).join('') +
  stroke('M0 -66V-110', p.woodDark, 16);

/** Mangosteens, the front one opened to its white segments. */
export function mangosteen(p: Palette): string {
  return [
    shadow(400, 676, 270, 40),
    place(ball(0, 0, 128, p.main) + crown(p), 270, 430, 1, -8),
    place(ball(0, 0, 128, p.main) + crown(p), 530, 420, 1, 10),
    circle(400, 556, 132, p.mainDark),
    circle(400, 556, 118, '#c46a86'),
    circle(400, 556, 88, '#a8486a'),
    around(
      6,
      400,
      556,
      ellipse(0, -42, 26, 40, '#fffaf0') +
        ellipse(-6, -50, 8, 18, '#ffffff') +
        ellipse(12, -40, 6, 26, '#e6dccb'),
    ),
  ].join('');
}
