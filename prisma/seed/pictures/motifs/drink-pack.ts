import type { Palette } from '../palette.ts';
import { circle, path, petals, place, rect, shadow, stroke } from '../shapes.ts';
import { emblem } from '../containers.ts';

const pot = (p: Palette) =>
  rect(-76, -100, 152, 220, 30, p.main) +
  rect(26, -96, 50, 212, 26, p.mainDark, 'opacity=".45"') +
  rect(-76, -30, 152, 96, 0, p.cream) +
  rect(-76, -30, 152, 10, 0, p.accent) +
  emblem(p, 0, 22, 94) +
  stroke('M-56 -80V100', '#ffffff', 9, 'opacity=".5"') +
  rect(-70, -134, 140, 50, 12, '#e3b84f') +
  rect(20, -134, 50, 50, 12, '#a97c23', 'opacity=".5"');

/** Small jars of a chilled drink in a carrier. */
export function drinkPack(p: Palette): string {
  return [
    shadow(400, 690, 290, 40),
    place(pot(p), 220, 470, 1),
    place(pot(p), 400, 450, 1.05),
    place(pot(p), 580, 470, 1),
    path('M110 540H690L670 670Q668 690 646 690H154Q132 690 130 670Z', p.accent),
    path('M560 540H690L670 670Q668 690 646 690H540Z', p.accentDark, 'opacity=".5"'),
    stroke('M150 580H650', p.accentLight, 8, 'opacity=".7"'),
    circle(400, 630, 34, p.cream),
    petals(6, 400, 630, 26, 14, p.accentLight),
  ].join('');
}
