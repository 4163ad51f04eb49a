import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, scatter, shadow, stroke } from '../shapes.ts';

const fry = (p: Palette, c: string) =>
  stroke('M-26 -10C0 -22 24 -8 26 18', c, 9) +
  stroke('M-26 -10L-48 -20M-26 -10L-46 -4', c, 3) +
  circle(-20, -12, 3.5, p.ink);

/** A pail of seawater with tiny shrimp seed. */
export function shrimpFry(p: Palette): string {
  return [
    shadow(400, 684, 240, 40),
    stroke('M170 330C180 110 620 110 630 330', '#9fb2ba', 12),
    path('M160 330H640L596 650Q590 690 540 690H260Q210 690 204 650Z', p.accent),
    path(
      'M540 330H640L596 650Q590 690 540 690H500C540 600 550 460 540 330Z',
      p.accentDark,
      'opacity=".6"',
    ),
    ellipse(400, 330, 240, 74, '#eaf6f7'),
    ellipse(400, 334, 220, 62, '#63b1c4'),
    ellipse(370, 322, 150, 34, '#8fcbd8', 'opacity=".7"'),
    scatter('fry', 22, 400, 334, 180, 44, (x, y, t) =>
      place(fry(p, t % 2 ? p.main : p.mainDark), x, y, 0.75, t),
    ),
    ellipse(400, 530, 116, 96, p.cream),
    place(fry(p, p.main), 400, 524, 2.6),
    stroke('M210 400L236 630', '#fff', 12, 'opacity=".35"'),
  ].join('');
}
