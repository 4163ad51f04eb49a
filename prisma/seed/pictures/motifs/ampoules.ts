import type { Palette } from '../palette.ts';
import { ellipse, path, place, rect, shadow, stroke } from '../shapes.ts';
import { emblem } from '../containers.ts';

const tube = (p: Palette) =>
  path(
    'M-16 -150C-16 -120 -34 -110 -34 -80V120Q-34 140 -14 140H14Q34 140 34 120V-80C34 -110 16 -120 16 -150Z',
    p.main,
  ) +
  path('M10 -110C34 -104 34 -90 34 -80V120Q34 140 14 140H8Z', p.mainDark, 'opacity=".6"') +
  rect(-34, -30, 68, 100, 0, p.cream) +
  rect(-34, -30, 68, 10, 0, p.accent) +
  emblem(p, 0, 24, 76) +
  stroke('M-22 -80V-44', '#ffffff', 8, 'opacity=".6"') +
  rect(-22, -176, 44, 34, 8, p.accent);

/** A box of glass drinking ampoules. */
export function ampoules(p: Palette): string {
  return [
    shadow(400, 686, 280, 42),
    place(tube(p), 200, 400, 1.15),
    place(tube(p), 300, 390, 1.15),
    place(tube(p), 400, 386, 1.15),
    place(tube(p), 500, 390, 1.15),
    place(tube(p), 600, 400, 1.15),
    path('M120 520H680V660Q680 690 650 690H150Q120 690 120 660Z', p.accent),
    path('M540 520H680V660Q680 690 650 690H520Z', p.accentDark, 'opacity=".5"'),
    ellipse(400, 604, 76, 70, p.cream),
    emblem(p, 400, 600, 130),
  ].join('');
}
