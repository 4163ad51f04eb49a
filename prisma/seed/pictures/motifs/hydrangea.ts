import type { Palette } from '../palette.ts';
import { circle, leaf, path, place, scatter, shadow, stroke } from '../shapes.ts';

const floret = (a: string, b: string) =>
  [0, 90, 180, 270]
    .map((t) =>
      place(path('M0 0C-34 -8 -34 -44 0 -46C34 -44 34 -8 0 0Z', t % 180 ? a : b), 0, 0, 1, t),
    )
    .join('') + circle(0, 0, 7, '#fdf3c8');

/** A round hydrangea head with broad leaves. */
export function hydrangea(p: Palette): string {
  return [
    shadow(400, 692, 160, 26),
    stroke('M400 480V690', p.leafDark, 20),
    leaf(400, 560, 270, -78, p.leaf, 0.4),
    leaf(400, 560, 270, 78, p.leaf, 0.4),
    leaf(400, 620, 200, -50, p.leafDark, 0.4),
    leaf(400, 620, 200, 50, p.leafDark, 0.4),
    circle(400, 340, 210, p.mainDark),
    scatter('back', 46, 400, 340, 196, 196, (x, y, t) =>
      place(floret(p.mainDark, p.main), x, y, 1.05, t),
    ),
    scatter('front', 70, 394, 330, 186, 180, (x, y, t, i) =>
      place(floret(i % 3 ? p.main : p.mainLight, i % 2 ? p.mainLight : p.main), x, y, 1.05, t),
    ),
  ].join('');
}
