import type { Palette } from '../palette.ts';
import { ball, bowl, ellipse, leaf, path, place, shadow, stroke } from '../shapes.ts';

/** A tea pot, a cup and fresh tea leaves. */
export function teaLeaves(p: Palette): string {
  return [
    shadow(400, 684, 290, 42),
    stroke('M520 400C640 380 650 560 510 580', p.accentDark, 26),
    path('M210 470C150 450 140 400 100 350L140 336C190 380 210 400 260 410Z', p.accentDark),
    path(
      'M360 340C230 340 190 450 210 540C226 620 290 670 370 670C450 670 514 620 530 540C550 450 490 340 360 340Z',
      p.accent,
    ),
    path(
      'M430 352C510 390 546 460 530 540C514 620 450 670 370 670C480 600 490 430 430 352Z',
      p.accentDark,
      'opacity=".6"',
    ),
    ellipse(364, 344, 100, 26, p.accentLight),
    path('M280 336C300 286 430 286 450 336Z', p.accent),
    ball(364, 280, 24, p.accentLight),
    stroke('M250 440C240 480 240 520 256 560', '#fff', 14, 'opacity=".4"'),
    place(
      leaf(0, 0, 130, -40, p.leaf, 0.3) +
        leaf(0, 0, 130, 40, p.leaf, 0.3) +
        leaf(0, 0, 150, 0, p.leafLight, 0.22),
      370,
      570,
      0.8,
    ),
    bowl(610, 600, 86, 84, p.cream, ellipse(610, 602, 76, 14, p.main)),
    stroke(
      'M592 560C578 530 612 516 596 486M628 560C614 530 646 516 632 486',
      '#ffffff',
      8,
      'opacity=".75"',
    ),
    leaf(180, 690, 130, 70, p.leaf, 0.28),
    leaf(190, 690, 120, 30, p.leafLight, 0.28),
  ].join('');
}
