import type { Palette } from '../palette.ts';
import { leaf, path, place, rect, shadow, stroke } from '../shapes.ts';

const one = (p: Palette, fill: string) =>
  stroke('M0 0C4 -60 -4 -120 0 -190', p.leafLight, 18) + leaf(0, -130, 270, 0, fill, 0.3);

/** A bunch of spinach with pink roots. */
export function spinach(p: Palette): string {
  return [
    shadow(400, 684, 220, 36),
    [-58, 58, -40, 40].map((t) => place(one(p, p.mainDark), 400, 600, 0.94, t)).join(''),
    [-22, 22, 0].map((t) => place(one(p, p.main), 400, 600, 1.12, t)).join(''),
    path('M340 560H460L430 650C420 690 410 700 400 704C390 700 380 690 370 650Z', p.leafLight),
    path('M366 640H434C424 690 410 706 400 710C390 706 376 690 366 640Z', '#d9708a'),
    rect(336, 548, 128, 40, 14, p.accent),
    rect(410, 548, 54, 40, 14, p.accentDark, 'opacity=".6"'),
  ].join('');
}
