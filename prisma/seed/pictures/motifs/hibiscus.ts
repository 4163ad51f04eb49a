import type { Palette } from '../palette.ts';
import { ellipse, leaf, path, place, shadow, shine, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  stroke('M0 100V150', p.leaf, 15) +
  [-46, 46, -26, 26, 0]
    .map((t, i) =>
      place(
        path('M-30 0C-50 -80 -20 -150 0 -190C20 -150 50 -80 30 0Z', i < 2 ? p.mainDark : p.main) +
          stroke('M0 -20V-150', p.mainLight, 5, 'opacity=".5"'),
        0,
        90,
        1,
        t,
      ),
    )
    .join('') +
  ellipse(0, 70, 60, 46, p.main) +
  path('M20 112C60 104 70 70 56 46C50 80 40 100 20 112Z', p.mainDark, 'opacity=".7"') +
  [-70, -30, 30, 70]
    .map((t) => place(path('M-8 0L0 -44L8 0Z', p.mainDark), 0, 112, 1, t + 180))
    .join('') +
  shine(-20, -20, 6, 40, 8, 0.35);

/** Roselle calyces, deep red, with seed pods. */
export function hibiscus(p: Palette): string {
  return [
    shadow(400, 676, 280, 42),
    leaf(400, 340, 210, -40, p.leaf, 0.26),
    leaf(400, 340, 210, 34, p.leaf, 0.26),
    leaf(400, 330, 190, 0, p.leafDark, 0.26),
    place(one(p), 260, 390, 1.1, -14),
    place(one(p), 540, 390, 1.1, 14),
    place(one(p), 400, 460, 1.22),
    place(one(p), 250, 580, 0.75, -70),
    place(one(p), 560, 590, 0.75, 76),
  ].join('');
}
