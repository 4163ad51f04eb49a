import type { Palette } from '../palette.ts';
import { ball, circle, ellipse, leaf, place, scatter, shadow, stroke } from '../shapes.ts';

const fruit = (p: Palette) =>
  ball(0, 0, 112, p.main) +
  ellipse(0, -96, 30, 12, p.mainDark) +
  stroke('M0 -98C4 -120 10 -132 22 -142', p.woodDark, 9) +
  scatter('dots', 14, -10, 10, 80, 80, (x, y) => circle(x, y, 3, p.mainLight));

/** Green jujube apples, one of them cut open. */
export function appleJujube(p: Palette): string {
  return [
    shadow(400, 668, 270, 40),
    place(fruit(p), 290, 420, 1, -10),
    place(fruit(p), 500, 400, 1.04, 12),
    leaf(300, 310, 150, -60, p.leaf, 0.34),
    leaf(520, 285, 140, 62, p.leaf, 0.34),
    place(
      circle(0, 0, 116, p.main) +
        circle(0, 0, 104, '#f6f5d8') +
        circle(0, 0, 62, '#e9e8b8') +
        ellipse(0, 0, 26, 38, '#a9743f') +
        ellipse(-6, -8, 12, 22, '#c8965a'),
      400,
      560,
      1,
    ),
  ].join('');
}
