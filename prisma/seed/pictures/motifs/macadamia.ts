import type { Palette } from '../palette.ts';
import { ball, ellipse, leaf, path, place, shadow, stroke } from '../shapes.ts';

const shell = (p: Palette) =>
  ball(0, 0, 78, p.main) +
  stroke('M-60 -20C-20 -4 30 -8 66 -30', '#2c180d', 8) +
  path('M-50 -14C-10 -2 20 -4 50 -20C30 6 -20 14 -50 -14Z', '#f6e3b6');
const kernel = () => ball(0, 0, 58, '#f5deaa');

/** Macadamia nuts in cracked shells and bare kernels. */
export function macadamia(p: Palette): string {
  return [
    shadow(400, 680, 290, 42),
    leaf(400, 300, 220, -50, p.leaf, 0.22),
    leaf(400, 300, 220, 40, p.leaf, 0.22),
    leaf(400, 300, 200, -6, p.leafDark, 0.22),
    place(shell(p), 280, 360, 1.15, -10),
    place(shell(p), 450, 330, 1.15, 14),
    place(shell(p), 590, 420, 1.1, 40),
    place(kernel(), 370, 470, 1.2),
    place(shell(p), 220, 510, 1.1, -30),
    place(kernel(), 500, 540, 1.2),
    place(shell(p), 350, 600, 1.1, 8),
    place(kernel(), 620, 600, 1.05),
    place(
      path('M-80 0A80 80 0 0 0 80 0Z', p.mainDark) +
        ellipse(0, 0, 80, 26, p.wood) +
        ellipse(0, 2, 62, 18, p.woodDark),
      490,
      640,
      0.9,
      -10,
    ),
  ].join('');
}
