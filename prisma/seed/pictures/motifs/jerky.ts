import type { Palette } from '../palette.ts';
import { ellipse, path, place, rect, scatter, shadow, stroke } from '../shapes.ts';

const strip = (p: Palette, f: string, n: string) =>
  path(
    'M-150 -20C-100 -50 100 -46 150 -16C160 10 150 30 130 36C60 50 -90 50 -140 30C-158 14 -160 -6 -150 -20Z',
    f,
  ) +
  path(
    'M150 -16C160 10 150 30 130 36C60 50 -90 50 -140 30C-60 30 90 26 150 -16Z',
    p.mainDark,
    'opacity=".6"',
  ) +
  stroke(
    'M-120 -10C-60 -24 40 -20 110 -12M-100 12C-40 4 40 8 100 6',
    p.mainDark,
    5,
    'opacity=".6"',
  ) +
  scatter(n, 22, 0, 0, 120, 26, (x, y, t) =>
    t % 2 ? ellipse(x, y, 6, 4, '#fbe7b4') : rect(x, y, 8, 4, 2, '#c8342c'),
  );

/** Sun-dried seasoned strips of meat in a tray. */
export function jerky(p: Palette): string {
  return [
    shadow(400, 660, 310, 46),
    rect(90, 330, 620, 310, 60, p.wood),
    rect(112, 348, 576, 270, 46, '#ecd3a0'),
    path(
      'M120 380C260 340 560 340 680 400L660 590C500 620 240 620 130 570Z',
      p.leaf,
      'opacity=".9"',
    ),
    [
      [300, 420, -6],
      [500, 430, 8],
      [290, 490, 4],
      [510, 510, -5],
      [400, 460, 2],
      [390, 550, -3],
    ]
      .map(([x = 0, y = 0, t = 0], i) =>
        place(strip(p, i % 2 ? p.main : p.mainLight, `s${i}`), x, y, 1, t),
      )
      .join(''),
    path('M560 300C600 270 650 290 660 320C630 350 580 340 560 300Z', '#d8402c'),
  ].join('');
}
