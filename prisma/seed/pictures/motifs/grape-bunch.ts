import type { Palette } from '../palette.ts';
import { ball, path, shadow, stroke } from '../shapes.ts';

const rows = [3, 5, 6, 5, 4, 3, 2, 1];

/** A hanging bunch of grapes with a vine leaf. */
export function grapeBunch(p: Palette): string {
  return [
    shadow(410, 690, 170, 26),
    stroke('M400 250C396 200 410 160 440 118', p.woodDark, 18),
    stroke('M300 130C370 118 450 116 540 134', p.wood, 20),
    path(
      'M430 150C470 90 540 80 580 120C640 110 670 160 650 210C640 260 580 280 540 262C500 280 450 250 440 200Z',
      p.leaf,
    ),
    path(
      'M430 150C480 190 560 220 620 230C590 270 560 270 540 262C500 280 450 250 440 200Z',
      p.leafDark,
      'opacity=".5"',
    ),
    stroke(
      'M440 152C500 170 560 180 620 170M490 164C510 200 520 220 540 240M510 168C530 140 550 125 566 122',
      p.leafLight,
      5,
      'opacity=".8"',
    ),
    rows
      .map((count, row) =>
        Array.from({ length: count }, (_, i) =>
          ball(
            400 + (i - (count - 1) / 2) * 66 + (row % 2) * 6,
            250 + row * 56,
            39,
            (i + row) % 3 === 0 ? p.mainLight : (i + row) % 3 === 1 ? p.main : p.mainDark,
          ),
        ).join(''),
      )
      .join(''),
  ].join('');
}
