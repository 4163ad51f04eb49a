import type { Palette } from '../palette.ts';
import { leaf, path, place, shadow, shine, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  path(
    'M0 -180C60 -180 80 -110 110 -40C150 60 110 170 40 176C20 178 10 160 0 160C-10 160 -20 178 -40 176C-110 170 -150 60 -110 -40C-80 -110 -60 -180 0 -180Z',
    p.main,
  ) +
  path(
    'M40 -164C76 -130 86 -90 110 -40C150 60 110 170 40 176C110 90 80 -60 40 -164Z',
    p.mainDark,
    'opacity=".45"',
  ) +
  stroke(
    'M-20 -160C-60 -60 -80 60 -50 150M0 -170V150M22 -150C56 -60 70 60 50 150',
    p.mainDark,
    6,
    'opacity=".4"',
  ) +
  shine(-66, 10, 14, 60, 14) +
  stroke('M0 -178V-206', p.leafDark, 16);

/** Pale green chayotes. */
export function chayote(p: Palette): string {
  return [
    shadow(400, 676, 280, 42),
    leaf(400, 280, 170, -24, p.leaf, 0.42),
    leaf(420, 280, 160, 26, p.leaf, 0.42),
    place(one(p), 270, 440, 1.08, -14),
    place(one(p), 540, 440, 1.08, 14),
    place(one(p), 404, 490, 1.06),
  ].join('');
}
