import type { Palette } from '../palette.ts';
import { ball, circle, ellipse, path, place, shadow, stroke } from '../shapes.ts';

/** A metal coffee filter dripping into a glass. */
export function coffeeDrip(p: Palette): string {
  return [
    shadow(400, 690, 180, 30),
    path('M270 440H530L506 670Q502 692 480 692H320Q298 692 294 670Z', '#ffffff', 'opacity=".62"'),
    path('M284 560H516L504 664Q500 684 480 684H320Q300 684 296 664Z', p.main),
    path('M460 560H516L504 664Q500 684 480 684H430Z', p.mainDark, 'opacity=".6"'),
    path('M290 620H510L504 664Q500 684 480 684H320Q300 684 296 664Z', '#f0dcb6'),
    ellipse(400, 560, 116, 18, p.mainLight),
    stroke('M400 450V540', p.main, 9),
    circle(400, 530, 9, p.main),
    ellipse(400, 440, 190, 34, '#8d949a'),
    ellipse(400, 432, 190, 34, '#c9cfd3'),
    path('M290 250H510L490 430H310Z', '#dfe4e6'),
    path('M440 250H510L490 430H430Z', '#8d949a', 'opacity=".6"'),
    stroke('M318 270L334 410', '#ffffff', 14, 'opacity=".9"'),
    ellipse(400, 250, 122, 24, '#aab2b7'),
    ellipse(400, 238, 122, 24, '#eceff0'),
    ball(400, 210, 22, '#5d5148'),
    stroke('M296 470L312 640', '#ffffff', 12, 'opacity=".7"'),
    stroke(
      'M360 180C340 140 384 120 364 76M440 180C420 140 464 120 444 76',
      '#ffffff',
      10,
      'opacity=".75"',
    ),
    [
      [580, 670, 20],
      [640, 690, -30],
      [190, 684, 40],
    ]
      .map(([x = 0, y = 0, t = 0]) =>
        place(
          ellipse(0, 0, 34, 24, p.mainDark) + stroke('M-28 4C-10 -10 10 10 28 -4', p.mainLight, 6),
          x,
          y,
          1,
          t,
        ),
      )
      .join(''),
  ].join('');
}
