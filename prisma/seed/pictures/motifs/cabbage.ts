import type { Palette } from '../palette.ts';
import { circle, path, shadow, stroke } from '../shapes.ts';

/** A round cabbage with open outer leaves. */
export function cabbage(p: Palette): string {
  return [
    shadow(400, 676, 290, 42),
    path('M400 640C220 700 90 560 130 420C150 320 220 290 280 320Z', p.mainDark),
    path('M400 640C580 700 710 560 670 420C650 320 580 290 520 320Z', p.mainDark),
    stroke(
      'M380 630C270 600 190 530 170 420M300 590C240 590 190 570 160 530M420 630C530 600 610 530 630 420M500 590C560 590 610 570 640 530',
      p.mainLight,
      8,
      'opacity=".8"',
    ),
    circle(400, 430, 218, p.main),
    path('M500 236A218 218 0 0 1 300 624C500 600 560 400 500 236Z', p.mainDark, 'opacity=".4"'),
    path('M400 646C270 600 240 420 300 250C420 300 500 460 400 646Z', p.mainLight),
    path('M400 646C520 580 580 430 520 280C420 320 360 480 400 646Z', p.main),
    path('M400 646C520 580 580 430 520 280C520 400 470 540 400 646Z', p.mainDark, 'opacity=".3"'),
    stroke(
      'M396 636C380 520 360 400 308 266M380 560C340 520 310 470 290 420M372 480C350 440 330 400 312 350M404 636C420 520 450 400 512 296M420 560C460 520 490 470 516 410',
      '#f6f8e0',
      8,
      'opacity=".9"',
    ),
  ].join('');
}
