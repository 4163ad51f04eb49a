import type { Palette } from '../palette.ts';
import { circle, path, scatter, shadow } from '../shapes.ts';

const floret = (p: Palette, x: number, y: number, r: number) =>
  circle(x, y, r, p.mainDark) +
  scatter(`f${x}`, 26, x - r * 0.08, y - r * 0.1, r * 0.86, r * 0.84, (cx, cy, _t, i) =>
    circle(cx, cy, r * 0.15, i % 3 ? p.main : p.mainLight),
  );

/** A head of broccoli. */
export function broccoli(p: Palette): string {
  return [
    shadow(400, 684, 220, 36),
    path('M320 470C340 560 330 640 330 680H480C476 640 470 560 490 470Z', '#a9c77a'),
    path(
      'M430 470C440 560 440 640 440 682H480C476 640 470 560 490 470Z',
      '#7ba052',
      'opacity=".7"',
    ),
    path(
      'M330 560C270 540 220 500 200 450L270 440C300 480 330 500 350 510ZM476 560C540 540 580 500 604 450L530 440C500 480 480 500 460 510Z',
      '#9bbd6c',
    ),
    floret(p, 230, 400, 104),
    floret(p, 570, 396, 104),
    floret(p, 300, 276, 108),
    floret(p, 500, 272, 108),
    floret(p, 400, 220, 104),
    floret(p, 330, 430, 104),
    floret(p, 476, 430, 104),
    floret(p, 402, 350, 116),
  ].join('');
}
