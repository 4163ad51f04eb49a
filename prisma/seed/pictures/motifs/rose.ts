import type { Palette } from '../palette.ts';
import { circle, leaf, path, place, shadow, stroke } from '../shapes.ts';

const bloom = (p: Palette) =>
  circle(0, 0, 84, p.mainDark) +
  path('M-80 -10C-90 60 -40 100 10 96C60 96 96 50 84 -6C60 40 -40 50 -80 -10Z', p.main) +
  path(
    'M-70 -44C-90 10 -60 60 -4 66C50 66 80 20 68 -40C40 20 -40 20 -70 -44Z',
    p.mainLight,
    'opacity=".7"',
  ) +
  circle(0, -20, 52, p.main) +
  path('M-46 -30C-40 20 40 24 50 -30C30 -8 -20 -6 -46 -30Z', p.mainDark, 'opacity=".7"') +
  stroke('M-28 -26C-24 -58 26 -58 26 -26C24 -4 -14 -4 -12 -24C-8 -38 12 -36 10 -24', p.mainDark, 7);

/** A bunch of cut roses in paper. */
export function rose(p: Palette): string {
  return [
    shadow(400, 692, 170, 28),
    stroke('M330 420L380 690M400 400V690M470 420L420 690', p.leafDark, 14),
    [
      [250, 330, -70],
      [560, 340, 70],
      [300, 450, -60],
      [510, 450, 60],
      [400, 200, -20],
      [330, 210, -50],
      [480, 210, 50],
    ]
      .map(([x = 0, y = 0, t = 0]) => leaf(x, y, 130, t, p.leaf, 0.34))
      .join(''),
    [
      [300, 250],
      [500, 250],
      [400, 190],
      [230, 350],
      [570, 350],
      [400, 320],
    ]
      .map(([x = 0, y = 0], i) => place(bloom(p), x, y, 1, i * 14 - 30))
      .join(''),
    path('M190 390C260 430 320 440 400 440C480 440 540 430 610 390L470 660H330Z', p.accentLight),
    path('M610 390L470 660H400L430 440C500 438 550 426 610 390Z', p.accent, 'opacity=".45"'),
    path('M330 590C370 610 430 610 470 590V620C430 642 370 642 330 620Z', p.accent),
    place(bloom(p), 310, 400, 0.95),
    place(bloom(p), 480, 410, 0.95, 20),
  ].join('');
}
