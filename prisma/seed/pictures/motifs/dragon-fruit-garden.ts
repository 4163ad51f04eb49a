import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, rect, shadow, stroke } from '../shapes.ts';

const post = (p: Palette) =>
  rect(-16, -20, 32, 240, 8, '#b7a58c') +
  rect(2, -20, 14, 240, 8, '#7e6d58') +
  [-78, -52, -26, 0, 26, 52, 78]
    .map((t, i) =>
      stroke(
        `M0 -10C${t * 0.9} -120 ${t * 1.9} -90 ${t * 2.1} ${60 - Math.abs(t) * 0.2}`,
        i % 2 ? p.leaf : p.leafDark,
        26,
      ),
    )
    .join('') +
  [
    [-140, 60],
    [140, 64],
    [-90, 70],
    [96, 74],
    [-20, -60],
  ]
    .map(
      ([x = 0, y = 0]) =>
        ellipse(x, y + 14, 26, 32, p.main) +
        path(
          `M${x - 20} ${y + 2}L${x - 8} ${y - 30}L${x} ${y - 6}L${x + 12} ${y - 30}L${x + 20} ${
            y + 2
          }Z`,
          p.leafLight,
        ),
    )
    .join('');

/** Rows of dragon fruit posts under the sun. */
export function dragonFruitGarden(p: Palette): string {
  return [
    shadow(400, 700, 320, 30),
    rect(70, 90, 660, 616, 40, '#fffaf0'),
    rect(90, 110, 620, 580, 60, '#fbe3ad'),
    circle(560, 230, 70, '#f7b941'),
    path('M90 380C200 320 330 400 460 350C560 320 640 350 710 330V560H90Z', '#8fb878'),
    path('M90 450C250 400 520 470 710 420V630Q710 690 650 690H150Q90 690 90 630Z', '#d99a5b'),
    path('M340 440L400 440L520 690H250Z', '#efc78d'),
    place(post(p), 300, 400, 0.5),
    place(post(p), 500, 400, 0.5),
    place(post(p), 210, 460, 0.84),
    place(post(p), 590, 460, 0.84),
    stroke('M120 150H680', '#ffffff', 8, 'opacity=".35"'),
  ].join('');
}
