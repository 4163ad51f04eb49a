import type { Palette } from '../palette.ts';
import { place, rect, scatter, shadow, stroke } from '../shapes.ts';

const branch = (p: Palette, c: string) =>
  stroke(
    'M0 0C-10 -70 10 -140 0 -260M0 -60C-50 -100 -70 -140 -80 -200M-40 -100C-80 -110 -110 -130 -130 -170M0 -100C40 -140 70 -170 76 -230M36 -140C80 -150 110 -170 124 -210M0 -170C-24 -200 -34 -230 -40 -270M4 -180C24 -210 34 -240 40 -280',
    c,
    22,
  ) + stroke('M-2 -10C-12 -70 6 -140 -4 -250', p.mainLight, 6, 'opacity=".7"');

/** Branching dried seaweed. */
export function seaweed(p: Palette): string {
  return [
    shadow(400, 684, 270, 42),
    [-54, 54, -30, 30].map((t) => place(branch(p, p.mainDark), 400, 640, 1.3, t)).join(''),
    [-14, 16].map((t) => place(branch(p, p.main), 400, 660, 1.5, t)).join(''),
    [-66, 66, 0].map((t) => place(branch(p, p.mainLight), 400, 680, 0.95, t)).join(''),
    scatter('salt', 26, 400, 670, 250, 16, (x, y) => rect(x, y, 9, 9, 2, '#fffdf5')),
  ].join('');
}
