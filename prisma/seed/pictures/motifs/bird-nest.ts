import type { Palette } from '../palette.ts';
import { ellipse, path, petals, place, rect, shadow, stroke } from '../shapes.ts';

const nest = (p: Palette) =>
  path('M-120 -20C-130 60 -60 110 0 110C60 110 130 60 120 -20C90 -60 -90 -60 -120 -20Z', p.main) +
  ellipse(0, -24, 120, 40, p.mainLight) +
  ellipse(0, -16, 92, 26, p.mainDark, 'opacity=".6"') +
  Array.from({ length: 9 }, (_, i) =>
    stroke(
      `M${-112 + i * 12} ${-6 + i * 8}Q0 ${40 + i * 12} ${112 - i * 10} ${-6 + i * 9}`,
      i % 2 ? p.mainLight : p.mainDark,
      4,
      'opacity=".7"',
    ),
  ).join('') +
  stroke('M-110 -30Q0 -70 110 -30', '#fffdf4', 5);

/** Cleaned bird's nests in a gift box. */
export function birdNest(p: Palette): string {
  return [
    shadow(400, 686, 300, 42),
    path('M130 230H670L700 420H100Z', p.accentDark),
    path('M150 250H650L676 410H124Z', '#f0cf7c'),
    path('M90 410H710V650Q710 686 674 686H126Q90 686 90 650Z', p.accent),
    path('M560 410H710V650Q710 686 674 686H540Z', p.accentDark, 'opacity=".5"'),
    rect(120, 430, 560, 130, 20, '#8a1f1a'),
    place(nest(p), 260, 440, 1),
    place(nest(p), 540, 440, 1),
    place(nest(p), 400, 480, 1.06),
    stroke('M120 620H680', '#f0cf7c', 10),
    petals(6, 400, 636, 34, 18, '#f0cf7c'),
  ].join('');
}
