import type { Palette } from '../palette.ts';
import { path, rect, shadow, shine, stroke } from '../shapes.ts';
import { bottle } from '../containers.ts';

/** A swing-top bottle of syrup. */
export function syrup(p: Palette): string {
  return [
    bottle(p, {
      width: 240,
      neck: 70,
      neckLength: 80,
      shoulder: 120,
      fill: p.main,
      cap: '#f4ead4',
      top: 150,
      capHeight: 44,
    }),
    stroke(
      'M360 200C330 210 330 240 364 250M440 200C470 210 470 240 436 250M366 196H434',
      '#8b8f93',
      8,
    ),
    rect(362, 186, 76, 14, 7, '#c2552c'),
    shadow(600, 690, 70, 14),
    path('M600 610C630 650 636 690 600 692C564 690 570 650 600 610Z', p.main),
    shine(588, 664, 6, 14, 14, 0.7),
  ].join('');
}
