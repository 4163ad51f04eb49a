import type { Palette } from '../palette.ts';
import { circle, ellipse, path, scatter, shadow, stroke } from '../shapes.ts';

/** Hand-built Cham pots with fire marks and scratched patterns. */
export function pottery(p: Palette): string {
  return [
    shadow(400, 688, 280, 42),
    path(
      'M300 300C200 350 170 460 210 560C240 650 280 690 300 690H480C500 690 540 650 570 560C610 460 580 350 480 300C450 270 450 230 480 180H300C330 230 330 270 300 300Z',
      p.main,
    ),
    path(
      'M480 300C580 350 610 460 570 560C540 650 500 690 480 690H400C520 600 520 400 420 290C410 250 420 210 430 180H480C450 230 450 270 480 300Z',
      p.mainDark,
      'opacity=".55"',
    ),
    ellipse(390, 180, 96, 24, p.mainLight),
    ellipse(390, 184, 74, 15, p.ink),
    path(
      'M220 520C260 480 300 540 340 620C300 660 270 650 240 620C224 590 214 550 220 520Z',
      p.ink,
      'opacity=".3"',
    ),
    path('M500 380C540 370 570 410 566 460C530 470 500 430 500 380Z', p.ink, 'opacity=".25"'),
    stroke(
      'M205 400L240 440L275 400L310 440L345 400L380 440L415 400L450 440L485 400L520 440L555 400L574 430',
      p.mainLight,
      9,
    ),
    stroke('M212 370C320 390 460 390 568 370M196 466C320 490 460 490 584 466', p.mainLight, 7),
    scatter('dots', 16, 390, 430, 4, 4, (x, y, _t, i) =>
      circle(x - 160 + i * 21, y - 4 + (i % 2) * 30, 5, p.mainLight),
    ),
    stroke('M250 360C220 400 214 440 220 480', '#ffffff', 13, 'opacity=".25"'),
    path('M560 560C520 590 520 660 560 690H650C690 660 690 590 650 560L660 530H550Z', p.mainDark),
    ellipse(605, 530, 56, 14, p.main),
    stroke('M536 600L560 620L584 600L608 620L632 600L656 620L672 606', p.mainLight, 6),
  ].join('');
}
