import type { Palette } from '../palette.ts';
import { bowl, ellipse, path, rect, shadow, stroke } from '../shapes.ts';

/** A big clay vat for fish sauce with a lid and a ladle bowl. */
export function fishSauceJar(p: Palette): string {
  return [
    shadow(380, 688, 270, 42),
    path(
      'M250 250C140 320 120 460 170 570C196 630 230 690 270 690H490C530 690 564 630 590 570C640 460 620 320 510 250Z',
      p.main,
    ),
    path(
      'M510 250C620 320 640 460 590 570C564 630 530 690 490 690H400C520 600 560 380 440 250Z',
      p.mainDark,
      'opacity=".6"',
    ),
    stroke(
      'M176 360C300 400 460 400 586 360M166 400C300 440 460 440 596 400',
      p.mainDark,
      6,
      'opacity=".7"',
    ),
    stroke('M190 540C200 560 216 600 240 640', p.mainLight, 12, 'opacity=".5"'),
    stroke('M210 310C180 350 168 400 172 450', p.mainLight, 14, 'opacity=".55"'),
    rect(232, 220, 296, 46, 20, p.mainDark),
    path(
      'M200 220C250 130 330 90 380 84C430 90 510 130 560 220C500 244 260 244 200 220Z',
      '#d9b06a',
    ),
    path(
      'M380 84C430 90 510 130 560 220C520 236 460 240 420 240C450 180 430 120 380 84Z',
      '#a67c3c',
      'opacity=".6"',
    ),
    stroke(
      'M250 200L370 100M320 220L378 100M440 220L384 100M510 200L390 100',
      '#8f6a33',
      5,
      'opacity=".6"',
    ),
    bowl(590, 610, 96, 80, p.cream, ellipse(590, 612, 84, 15, '#a5521a')),
  ].join('');
}
