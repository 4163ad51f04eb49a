import type { Palette } from '../palette.ts';
import { ellipse, path, shadow, stroke } from '../shapes.ts';
import { bottle } from '../containers.ts';

/** A juice bottle and a filled glass. */
export function juiceBottle(p: Palette): string {
  return [
    bottle(p, {
      x: 310,
      width: 210,
      neck: 110,
      neckLength: 50,
      shoulder: 90,
      top: 150,
      fill: p.main,
      cap: p.accent,
    }),
    shadow(570, 690, 90, 20),
    path('M480 430H670L646 680Q644 692 630 692H520Q506 692 504 680Z', '#ffffff', 'opacity=".6"'),
    path('M488 490H662L644 674Q642 684 628 684H522Q508 684 506 674Z', p.main),
    path('M620 490H662L644 674Q642 684 628 684H600Z', p.mainDark, 'opacity=".5"'),
    ellipse(575, 490, 87, 16, p.mainLight),
    stroke('M590 500L640 350L690 340', p.accent, 13),
    stroke('M506 520L520 650', '#ffffff', 10, 'opacity=".5"'),
  ].join('');
}
