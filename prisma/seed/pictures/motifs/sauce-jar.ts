import type { Palette } from '../palette.ts';
import { ellipse, path, stroke } from '../shapes.ts';
import { jar } from '../containers.ts';

/** A jar of thick paste with a spoon. */
export function sauceJar(p: Palette): string {
  return [
    jar(p, { fill: p.main, lid: p.accent, label: p.cream, width: 330 }),
    path(
      'M590 600C560 560 570 510 600 500C640 500 660 550 640 600C630 624 604 624 590 600Z',
      p.wood,
    ),
    stroke('M622 610L660 690', p.wood, 20),
    ellipse(608, 556, 24, 34, p.mainDark),
  ].join('');
}
