import type { Palette } from '../palette.ts';
import { bowl, circle, ellipse, leaf, place, stroke } from '../shapes.ts';
import { pouch } from '../containers.ts';

/** A pouch of ready soup with a steaming bowl. */
export function soupPouch(p: Palette): string {
  return [
    place(pouch(p, p.accent, p.main), 30, 10, 0.84),
    bowl(
      560,
      580,
      150,
      120,
      p.cream,
      ellipse(560, 582, 134, 24, p.main) +
        leaf(540, 590, 60, 70, p.leaf, 0.3) +
        circle(590, 582, 12, '#ee8a2c') +
        circle(510, 582, 11, '#ee8a2c'),
    ),
    stroke(
      'M520 530C500 490 546 470 524 426M590 530C570 490 616 470 594 426',
      '#ffffff',
      11,
      'opacity=".8"',
    ),
  ].join('');
}
