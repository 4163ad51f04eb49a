import type { Palette } from '../palette.ts';
import { ellipse, leaf, path, rect, shadow, stroke } from '../shapes.ts';

/** A clay rice-liquor jar with long bamboo straws. */
export function liquorJar(p: Palette): string {
  return [
    shadow(400, 690, 220, 36),
    stroke(
      'M400 260C380 180 330 120 250 100M410 260C420 170 470 110 560 90M404 260C404 190 410 140 430 96',
      '#c9a35a',
      12,
    ),
    path(
      'M320 250C240 320 200 420 220 520C240 620 290 690 320 692H480C510 690 560 620 580 520C600 420 560 320 480 250Z',
      p.main,
    ),
    path(
      'M480 250C560 320 600 420 580 520C560 620 510 690 480 692H400C520 600 530 380 440 250Z',
      p.mainDark,
      'opacity=".6"',
    ),
    path('M330 190H470L484 262H316Z', p.mainDark),
    ellipse(400, 190, 80, 20, p.mainLight),
    ellipse(400, 192, 62, 13, '#3b2416'),
    rect(216, 410, 368, 74, 0, p.accent),
    [240, 296, 352, 408, 464, 520]
      .map((x) => path(`M${x} 484L${x + 28} 410L${x + 56} 484Z`, p.accentLight))
      .join(''),
    rect(212, 400, 376, 12, 6, '#f2e0b8'),
    rect(212, 482, 376, 12, 6, '#f2e0b8'),
    leaf(330, 250, 90, 150, p.leaf, 0.3),
    leaf(460, 250, 90, 210, p.leaf, 0.3),
    stroke('M270 340C246 390 240 450 250 520', p.mainLight, 14, 'opacity=".5"'),
  ].join('');
}
