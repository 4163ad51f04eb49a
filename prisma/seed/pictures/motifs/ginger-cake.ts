import type { Palette } from '../palette.ts';
import { circle, place, plate, scatter, shadow, stroke } from '../shapes.ts';

const cake = (p: Palette) =>
  stroke(
    'M-90 60C-130 -20 -60 -90 -10 -40C20 -100 110 -70 90 0C130 30 90 90 40 70C0 110 -60 110 -90 60Z',
    p.mainDark,
    42,
  ) +
  stroke(
    'M-90 56C-130 -24 -60 -94 -10 -44C20 -104 110 -74 90 -4C130 26 90 86 40 66C0 106 -60 106 -90 56Z',
    p.main,
    34,
  ) +
  stroke('M-60 20C-20 -10 20 40 50 6', p.main, 30) +
  stroke('M-98 20C-96 -30 -60 -60 -30 -46M16 -68C50 -84 84 -60 80 -24', p.mainLight, 9) +
  scatter('sugar', 20, 0, 0, 100, 80, (x, y) => circle(x, y, 4, '#fff7e4'));

/** Knotted crisp ginger cakes on a dish. */
export function gingerCake(p: Palette): string {
  return [
    shadow(400, 670, 310, 46),
    plate(400, 600, 320, 100, p.accent),
    place(cake(p), 250, 520, 0.9, -10),
    place(cake(p), 550, 520, 0.9, 16),
    place(cake(p), 400, 540, 0.95, 70),
    place(cake(p), 340, 410, 0.9, 30),
    place(cake(p), 480, 400, 0.9, -30),
  ].join('');
}
