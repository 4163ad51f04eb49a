import type { Palette } from '../palette.ts';
import {
  around,
  circle,
  ellipse,
  leaf,
  path,
  place,
  scatter,
  shadow,
  shine,
  stroke,
} from '../shapes.ts';

const wedge = (p: Palette) =>
  path('M-120 0A120 120 0 0 1 120 0L0 40Z', '#f7e6c8') +
  path('M-106 -2A106 104 0 0 1 106 -2L0 30Z', p.main) +
  [-60, -30, 0, 30, 60]
    .map((t) => place(ellipse(0, -56, 9, 32, p.mainLight), 0, 16, 1, t))
    .join('');

/** A whole green pomelo and peeled pink segments. */
export function pomelo(p: Palette): string {
  return [
    shadow(400, 680, 280, 42),
    path(
      'M350 150C460 150 560 260 560 410C560 540 470 620 350 620C230 620 140 540 140 410C140 260 240 150 350 150Z',
      '#7fae45',
    ),
    path(
      'M420 166C510 210 560 300 560 410C560 540 470 620 350 620C300 620 250 604 214 576C420 590 500 360 420 166Z',
      '#4f7d2d',
      'opacity=".6"',
    ),
    scatter('pores', 60, 340, 400, 180, 200, (x, y) =>
      circle(x, y, 3.5, '#b6d46f', 'opacity=".8"'),
    ),
    shine(250, 260, 26, 52, 35, 0.4),
    stroke('M350 156V122', p.woodDark, 16),
    leaf(354, 140, 160, 66, p.leaf, 0.3),
    leaf(346, 140, 120, -66, p.leaf, 0.3),
    place(
      circle(0, 0, 138, '#8fb84e') +
        circle(0, 0, 128, '#fbf3dc') +
        around(
          9,
          0,
          0,
          path('M0 -14L-34 -100Q0 -116 34 -100Z', p.main) + ellipse(-6, -80, 5, 14, p.mainLight),
        ),
      530,
      540,
    ),
    place(wedge(p), 280, 640, 0.8, -6),
  ].join('');
}
