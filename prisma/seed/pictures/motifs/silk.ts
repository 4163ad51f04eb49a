import type { Palette } from '../palette.ts';
import { ellipse, path, place, rect, shadow, stroke } from '../shapes.ts';

/** A roll of shining silk that flows over the table. */
export function silk(p: Palette): string {
  return [
    shadow(400, 680, 310, 44),
    path(
      'M180 300C340 330 520 310 640 270C690 380 640 480 700 660C560 700 420 640 280 690C200 710 130 690 110 660C190 560 160 420 180 300Z',
      p.main,
    ),
    path(
      'M300 320C340 440 260 560 320 680C300 684 290 688 280 690C200 710 130 690 110 660C190 560 160 420 180 300C220 310 260 318 300 320Z',
      p.mainLight,
      'opacity=".6"',
    ),
    path(
      'M520 306C560 420 500 540 560 670C610 676 650 676 700 660C640 480 690 380 640 270C600 286 560 298 520 306Z',
      p.mainDark,
      'opacity=".55"',
    ),
    stroke(
      'M360 324C400 440 330 560 390 662M440 320C480 440 420 540 470 656',
      p.mainLight,
      13,
      'opacity=".75"',
    ),
    stroke('M400 324C440 450 370 560 430 660', p.mainDark, 9, 'opacity=".4"'),
    place(
      rect(-270, -80, 540, 160, 76, p.main) +
        rect(-270, 0, 540, 80, 40, p.mainDark, 'opacity=".45"') +
        rect(-230, -60, 420, 26, 13, '#ffffff', 'opacity=".4"') +
        ellipse(250, 0, 42, 80, p.mainLight) +
        ellipse(250, 0, 28, 54, p.main) +
        ellipse(250, 0, 14, 26, p.woodDark) +
        rect(-330, -20, 80, 40, 18, p.wood),
      400,
      240,
      1,
      -8,
    ),
  ].join('');
}
