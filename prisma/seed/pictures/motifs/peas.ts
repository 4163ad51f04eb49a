import type { Palette } from '../palette.ts';
import { ball, path, place, shadow, stroke } from '../shapes.ts';

const pod = (p: Palette) =>
  path('M-270 -10C-180 -110 180 -110 280 -30C200 90 -180 100 -270 -10Z', p.leaf) +
  path('M-250 -8C-160 -70 160 -74 256 -26C170 40 -160 50 -250 -8Z', p.leafDark) +
  [-160, -85, -5, 76, 152]
    .map((x, i) => ball(x, -18 + (i % 2) * 2, 42 - Math.abs(i - 2) * 4, p.main))
    .join('') +
  path('M-270 -10C-180 100 200 90 280 -30C200 50 -160 60 -270 -10Z', p.leaf) +
  stroke('M-200 34C-80 66 120 60 200 24', p.leafLight, 8, 'opacity=".7"') +
  stroke('M-270 -10L-310 -34', p.leafDark, 13);

/** Open pea pods. */
export function peas(p: Palette): string {
  return [
    shadow(400, 676, 290, 42),
    place(pod(p), 410, 280, 0.95, -16),
    place(pod(p), 400, 430, 1.02, 6),
    place(pod(p), 400, 580, 0.95, -6),
    ball(610, 656, 34, p.main),
    ball(200, 660, 32, p.main),
  ].join('');
}
