import type { Palette } from '../palette.ts';
import { ball, leaf, path, place, rect, shadow, stroke } from '../shapes.ts';

const bunch = (p: Palette, f: string) =>
  [4, 4, 3, 2, 1]
    .map((n, r) =>
      Array.from({ length: n }, (_, i) => ball((i - (n - 1) / 2) * 30, r * 26, 18, f)).join(''),
    )
    .join('') +
  leaf(0, -6, 70, -60, p.leaf, 0.5) +
  leaf(0, -6, 70, 60, p.leaf, 0.5);

/** A vine arbour with hanging grapes and a basket. */
export function vineyardTour(p: Palette): string {
  return [
    shadow(400, 700, 320, 30),
    rect(70, 90, 660, 616, 40, '#fffaf0'),
    rect(90, 110, 620, 580, 60, '#fbe3ad'),
    path('M90 420C200 300 300 380 380 330C500 270 600 360 710 320V560H90Z', '#d2a06a'),
    path('M90 470C260 430 540 470 710 440V630Q710 690 650 690H150Q90 690 90 630Z', '#9bb35c'),
    path('M370 450H430L540 690H260Z', '#e7c58d'),
    rect(120, 200, 26, 460, 8, p.wood),
    rect(654, 200, 26, 460, 8, p.woodDark),
    rect(270, 260, 16, 240, 6, p.wood),
    rect(514, 260, 16, 240, 6, p.woodDark),
    rect(100, 180, 600, 28, 12, p.wood),
    rect(240, 250, 320, 16, 8, p.woodDark),
    Array.from({ length: 13 }, (_, i) =>
      leaf(110 + i * 48, 190, 90, i % 2 ? -40 : 40, i % 3 ? p.leaf : p.leafDark, 0.5),
    ).join(''),
    place(bunch(p, p.main), 210, 250, 1.05),
    place(bunch(p, p.mainLight), 330, 280, 0.85),
    place(bunch(p, p.main), 450, 280, 0.85),
    place(bunch(p, p.mainDark), 580, 250, 1.05),
    path('M300 590H500L476 670Q472 684 456 684H344Q328 684 324 670Z', p.wood),
    stroke('M320 590C330 500 470 500 480 590', p.woodDark, 13),
    [330, 366, 402, 438, 470].map((x) => ball(x, 582, 22, p.main)).join(''),
    stroke('M310 630H490', p.woodDark, 8),
  ].join('');
}
