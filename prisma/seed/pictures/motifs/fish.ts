import type { Palette } from '../palette.ts';
import { circle, ellipse, leaf, path, rect, scatter, shadow, stroke } from '../shapes.ts';

/** A whole fresh fish on ice and herbs. */
export function fish(p: Palette): string {
  return [
    shadow(400, 650, 300, 36),
    leaf(300, 560, 260, -80, p.leaf, 0.2),
    leaf(480, 590, 260, 84, p.leaf, 0.2),
    ellipse(400, 610, 300, 56, '#e4f1f4'),
    scatter('ice', 30, 400, 604, 280, 44, (x, y, t) =>
      rect(
        x - 18,
        y - 14,
        36,
        28,
        6,
        t % 2 ? '#f6fcfd' : '#cfe5ec',
        `transform="rotate(${t} ${x} ${y})"`,
      ),
    ),
    path(
      'M590 420C650 360 700 320 730 300C716 380 716 470 734 560C690 520 640 480 590 450Z',
      p.mainDark,
    ),
    path('M300 320C360 230 470 230 540 330ZM340 540C380 600 430 610 470 590L450 520Z', p.mainDark),
    path(
      'M80 440C150 320 280 280 400 300C500 316 560 380 620 430C560 490 490 550 390 556C260 560 150 530 80 440Z',
      p.main,
    ),
    path(
      'M80 440C150 530 260 560 390 556C490 550 560 490 620 430C500 470 300 490 80 440Z',
      '#f4efe2',
      'opacity=".75"',
    ),
    path(
      'M80 440C150 320 280 280 400 300C500 316 560 380 620 430C520 370 300 330 80 440Z',
      p.mainDark,
      'opacity=".45"',
    ),
    [300, 360, 420, 480]
      .map((x, i) =>
        [400, 440, 480]
          .map((y) =>
            stroke(
              `M${x + (y % 80) / 3} ${y - 16}q18 16 0 32`,
              p.mainDark,
              5,
              `opacity="${0.5 - i * 0.06}"`,
            ),
          )
          .join(''),
      )
      .join(''),
    stroke('M246 340C280 400 280 470 240 524', p.mainDark, 9, 'opacity=".7"'),
    path('M300 450C350 440 380 470 390 510C350 510 310 490 300 450Z', p.mainDark, 'opacity=".7"'),
    circle(164, 416, 24, '#fff8e6'),
    circle(162, 418, 14, '#20140e'),
    circle(156, 411, 5, '#fff'),
    stroke('M92 452C110 462 130 464 150 460', p.ink, 6),
  ].join('');
}
