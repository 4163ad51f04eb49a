import type { Palette } from '../palette.ts';
import { around, circle, leaf, path, petals, place, rect, shadow, stroke } from '../shapes.ts';
import { darker, lighter } from '../colour.ts';

const pot = (fill: string) =>
  path('M-110 0H110L86 140Q82 160 60 160H-60Q-82 160 -86 140Z', fill) +
  path('M60 0H110L86 140Q82 160 60 160H30Z', darker(fill), 'opacity=".5"') +
  rect(-122, -18, 244, 40, 12, lighter(fill, 0.2));

/** A rosette succulent and a small cactus in pots. */
export function succulent(p: Palette): string {
  return [
    shadow(280, 694, 150, 26),
    shadow(540, 694, 130, 24),
    place(pot(p.accent), 280, 530),
    place(
      around(9, 0, 0, leaf(0, 0, 150, 0, p.mainDark, 0.26)) +
        around(8, 0, 0, leaf(0, 0, 122, 20, p.main, 0.28)) +
        around(6, 0, 0, leaf(0, 0, 88, 8, p.mainLight, 0.3)) +
        around(5, 0, 0, leaf(0, 0, 52, 30, p.main, 0.34)),
      280,
      440,
      1,
    ),
    place(pot(p.wood), 540, 540, 0.9),
    path('M460 530C440 330 480 240 540 240C600 240 640 330 620 530Z', p.leaf),
    path(
      'M570 246C620 270 634 380 620 530H560C590 420 590 310 570 246Z',
      p.leafDark,
      'opacity=".7"',
    ),
    stroke(
      'M500 290C484 370 484 460 490 520M540 250V520M580 290C596 370 596 460 590 520',
      p.leafLight,
      5,
    ),
    [290, 340, 390, 440, 490]
      .map((y) =>
        [490, 540, 590]
          .map((x) =>
            stroke(
              `M${x - 9} ${y}L${x + 9} ${y - 10}M${x - 9} ${y - 10}L${x + 9} ${y}`,
              '#fff6dc',
              4,
            ),
          )
          .join(''),
      )
      .join(''),
    petals(8, 540, 236, 44, 22, '#e8638c'),
    circle(540, 236, 12, '#f2b33d'),
  ].join('');
}
