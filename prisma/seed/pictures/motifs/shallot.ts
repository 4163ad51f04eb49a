import type { Palette } from '../palette.ts';
import { path, place, shadow, shine, stroke } from '../shapes.ts';

const bulb = (p: Palette) =>
  stroke('M0 -110C-4 -140 10 -160 0 -190', '#c79a5c', 18) +
  path(
    'M0 -130C30 -90 120 -60 120 30C120 100 60 120 0 120C-60 120 -120 100 -120 30C-120 -60 -30 -90 0 -130Z',
    p.main,
  ) +
  path(
    'M30 -92C70 -70 120 -40 120 30C120 100 60 120 0 120C90 90 80 -30 30 -92Z',
    p.mainDark,
    'opacity=".6"',
  ) +
  stroke(
    'M-10 -100C-90 -40 -80 60 -40 108M0 -110C-30 -40 -20 50 0 114M10 -100C70 -40 70 50 44 106',
    p.mainLight,
    5,
    'opacity=".65"',
  ) +
  stroke('M-14 118L-20 138M0 120V142M14 118L20 136', '#c9ad7c', 6) +
  shine(-70, 0, 12, 34, 20, 0.45);

/** Purple shallots with papery skins. */
export function shallot(p: Palette): string {
  return [
    shadow(400, 672, 290, 40),
    place(bulb(p), 250, 410, 1, -16),
    place(bulb(p), 540, 400, 1.04, 14),
    place(bulb(p), 400, 420, 1.08),
    place(bulb(p), 310, 554, 1, -6),
    place(bulb(p), 500, 556, 1, 22),
  ].join('');
}
