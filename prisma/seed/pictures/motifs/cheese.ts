import type { Palette } from '../palette.ts';
import { circle, ellipse, leaf, path, rect, shadow } from '../shapes.ts';

/** A wheel of cheese with a cut wedge. */
export function cheese(p: Palette): string {
  return [
    shadow(400, 670, 310, 46),
    rect(90, 630, 620, 46, 20, p.wood),
    rect(90, 652, 620, 24, 12, p.woodDark),
    path('M130 430V580C130 650 610 650 610 580V430Z', p.mainDark),
    ellipse(370, 430, 240, 104, p.main),
    ellipse(366, 424, 200, 80, p.mainLight, 'opacity=".7"'),
    path('M370 430L610 420L560 510Z', p.cream),
    path('M370 430L560 510V622L370 560Z', '#f7dd8a'),
    circle(440, 506, 18, p.mainDark),
    circle(500, 566, 22, p.mainDark),
    circle(416, 546, 11, p.mainDark),
    path('M470 600L690 540L700 640L480 690Z', '#f7dd8a'),
    path('M470 600L690 540L640 510L440 560Z', p.mainLight),
    circle(560, 620, 19, p.mainDark),
    circle(630, 590, 13, p.mainDark),
    circle(520, 652, 12, p.mainDark),
    leaf(200, 400, 110, -40, p.leaf, 0.24),
    leaf(210, 400, 100, 10, p.leaf, 0.24),
  ].join('');
}
