import type { Palette } from '../palette.ts';
import { bowl, ellipse, place, shadow, stroke } from '../shapes.ts';
import { carton } from '../containers.ts';

/** A tea carton beside a cup of tea. */
export function teaBox(p: Palette): string {
  return [
    place(carton(p, p.main, p.mainDark), -10, -40, 0.92),
    shadow(590, 690, 120, 20),
    bowl(580, 600, 100, 90, p.cream, ellipse(580, 602, 88, 16, '#b9762b')),
    stroke('M676 616C724 610 724 660 660 656', p.cream, 14),
    stroke(
      'M556 560C540 530 576 516 560 484M604 560C590 530 622 516 608 484',
      '#ffffff',
      8,
      'opacity=".75"',
    ),
  ].join('');
}
