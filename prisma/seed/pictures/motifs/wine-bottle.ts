import type { Palette } from '../palette.ts';
import { ellipse, path, rect, shadow, stroke } from '../shapes.ts';
import { bottle } from '../containers.ts';

/** A bottle of wine with a filled glass. */
export function wineBottle(p: Palette): string {
  return [
    bottle(p, {
      x: 310,
      top: 110,
      width: 180,
      neck: 62,
      neckLength: 160,
      shoulder: 80,
      fill: '#2f3f2c',
      cap: p.main,
      capHeight: 110,
    }),
    shadow(560, 692, 100, 18),
    path('M470 320C460 470 500 530 560 530C620 530 660 470 650 320Z', '#ffffff', 'opacity=".55"'),
    path('M469 400C476 490 512 522 560 522C608 522 644 490 651 400Z', p.main),
    path('M600 400C604 470 590 510 560 522C608 522 644 490 651 400Z', p.mainDark, 'opacity=".7"'),
    ellipse(560, 400, 91, 16, p.mainLight),
    rect(551, 526, 18, 140, 6, '#ffffff', 'opacity=".75"'),
    ellipse(560, 682, 80, 14, '#ffffff', 'opacity=".75"'),
    stroke('M490 350C486 400 490 440 504 470', '#ffffff', 9, 'opacity=".8"'),
  ].join('');
}
