import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, shadow, shine, stroke } from '../shapes.ts';

/** A netted melon and an orange slice. */
export function melon(p: Palette): string {
  return [
    shadow(400, 680, 280, 42),
    stroke('M330 190V140M280 134H384', p.leafDark, 20),
    circle(340, 410, 218, '#b9bf86'),
    path('M480 244A218 218 0 0 1 200 578C400 590 500 400 480 244Z', '#7f8a52', 'opacity=".6"'),
    [-150, -90, -30, 30, 90, 150]
      .map((x) =>
        stroke(
          `M340 194C${340 + x * 1.5} 260 ${340 + x * 1.5} 560 340 626`,
          '#ece6c4',
          7,
          'opacity=".9"',
        ),
      )
      .join(''),
    [250, 310, 370, 430, 490, 550]
      .map((y, i) =>
        stroke(
          `M${340 - Math.sqrt(47500 - (y - 410) ** 2)} ${y}Q340 ${y + (i % 2 ? 40 : -20)} ${
            340 + Math.sqrt(47500 - (y - 410) ** 2)
          } ${y}`,
          '#ece6c4',
          6,
          'opacity=".75"',
        ),
      )
      .join(''),
    shine(240, 280, 22, 50, 40, 0.4),
    place(
      path('M-190 -60A190 190 0 0 0 190 -60Z', '#a9b070') +
        path('M-176 -60A176 176 0 0 0 176 -60Z', '#e9e6ae') +
        path('M-156 -60A156 150 0 0 0 156 -60Z', p.main) +
        path('M-84 -60A84 62 0 0 0 84 -60Z', p.mainDark, 'opacity=".55"') +
        [-50, -20, 14, 46].map((x, i) => ellipse(x, -42 + (i % 2) * 14, 7, 13, '#fbeecb')).join(''),
      510,
      596,
      0.95,
      -10,
    ),
  ].join('');
}
