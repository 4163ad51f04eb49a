import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, shine, stroke } from '../shapes.ts';

const tuber = (p: Palette) =>
  path(
    'M-230 30C-200 -30 -120 -90 0 -86C110 -84 180 -30 236 -6C190 60 110 92 0 90C-110 90 -190 70 -230 30Z',
    p.main,
  ) +
  path(
    'M236 -6C190 60 110 92 0 90C-110 90 -190 70 -230 30C-80 70 110 60 236 -6Z',
    p.mainDark,
    'opacity=".6"',
  ) +
  stroke('M-120 -20L-80 -30M20 10L60 0M-40 40L-10 34M110 -30L140 -24', p.mainDark, 7) +
  shine(-60, -52, 70, 10, -6, 0.35);

/** Sweet potatoes, one cut to show its coloured flesh. */
export function sweetPotato(p: Palette): string {
  return [
    shadow(400, 680, 300, 42),
    place(tuber(p), 400, 330, 1, -12),
    place(tuber(p), 390, 460, 1.06, 8),
    place(
      path('M-200 20C-170 -50 -70 -84 40 -80V84C-70 90 -160 70 -200 20Z', p.main) +
        path(
          'M-200 20C-120 60 -40 66 40 60V84C-70 90 -160 70 -200 20Z',
          p.mainDark,
          'opacity=".6"',
        ) +
        ellipse(40, 2, 52, 82, p.mainDark) +
        ellipse(42, 2, 44, 73, '#f2b84b') +
        ellipse(42, 2, 28, 50, '#f7cf76'),
      350,
      592,
      1,
      4,
    ),
    place(
      ellipse(0, 0, 60, 80, p.mainDark) +
        ellipse(0, 0, 52, 71, '#f2b84b') +
        ellipse(0, 0, 34, 50, '#f7cf76'),
      560,
      596,
      1,
      12,
    ),
  ].join('');
}
