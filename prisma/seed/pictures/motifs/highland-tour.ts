import type { Palette } from '../palette.ts';
import { circle, path, place, rect, shadow, stroke } from '../shapes.ts';

const bush = (p: Palette) =>
  circle(0, 0, 46, p.leafDark) +
  circle(-22, -10, 32, p.leaf) +
  circle(24, -14, 28, p.leaf) +
  [
    [-20, 4],
    [14, 10],
    [26, -20],
    [-4, -24],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 9, p.main))
    .join('');
const pine = (p: Palette) =>
  rect(-8, 60, 16, 50, 3, p.woodDark) +
  [0, 34, 68]
    .map((y) => path(`M0 ${y - 90}L${40 + y * 0.4} ${y}H${-40 - y * 0.4}Z`, p.leafDark))
    .join('');

/** Highland rows of strawberries and coffee with a cable of pine hills. */
export function highlandTour(p: Palette): string {
  return [
    shadow(400, 700, 320, 30),
    rect(70, 90, 660, 616, 40, '#fffaf0'),
    rect(90, 110, 620, 580, 60, '#dcecee'),
    circle(220, 220, 60, '#f7c65a'),
    path('M90 380C180 280 280 300 360 340C460 240 600 260 710 340V560H90Z', '#8fb7a4'),
    path('M90 430C220 360 420 400 710 390V570H90Z', '#6a9c74'),
    place(pine(p), 560, 330, 0.9),
    place(pine(p), 630, 360, 1.1),
    place(pine(p), 480, 350, 0.7),
    place(pine(p), 150, 390, 0.8),
    path('M90 480C260 440 540 450 710 470V630Q710 690 650 690H150Q90 690 90 630Z', '#a9673c'),
    stroke(
      'M400 470L170 690M400 470L330 690M400 470L480 690M400 470L640 690',
      '#7d4729',
      12,
      'opacity=".6"',
    ),
    [
      [300, 500, 0.5],
      [390, 500, 0.5],
      [490, 500, 0.5],
      [240, 550, 0.8],
      [400, 550, 0.8],
      [560, 550, 0.8],
      [180, 630, 1.1],
      [330, 636, 1.1],
      [490, 636, 1.1],
      [640, 630, 1.1],
    ]
      .map(([x = 0, y = 0, s = 1]) => place(bush(p), x, y, s))
      .join(''),
    path('M330 340L390 290L450 340V400H330Z', '#f6ead0'),
    path('M316 344L390 280L464 344L450 352L390 302L330 352Z', p.accent),
    rect(376, 356, 30, 44, 4, p.woodDark),
  ].join('');
}
