import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, shine } from '../shapes.ts';

const cap = (p: Palette) =>
  ellipse(0, 16, 210, 92, '#f0dcae') +
  ellipse(0, 0, 210, 92, p.mainDark) +
  ellipse(0, -6, 184, 76, p.main) +
  ellipse(-4, -12, 136, 54, p.mainLight) +
  ellipse(-4, -14, 116, 44, p.main) +
  ellipse(-6, -18, 66, 24, p.mainDark, 'opacity=".7"') +
  shine(-96, -40, 54, 10, -18, 0.5);

/** A lacquered lingzhi mushroom. */
export function lingzhi(p: Palette): string {
  return [
    shadow(400, 684, 230, 38),
    path('M370 340C350 480 400 560 376 690H450C460 560 430 470 440 340Z', p.mainDark),
    path(
      'M384 340C370 480 416 560 396 690H420C430 560 400 470 410 340Z',
      p.mainLight,
      'opacity=".5"',
    ),
    path('M440 560C500 540 540 520 560 480L590 500C560 560 500 600 446 620Z', p.mainDark),
    place(cap(p), 570, 476, 0.56, 10),
    place(cap(p), 400, 320, 1.15, -6),
    ellipse(400, 688, 96, 20, p.woodDark),
  ].join('');
}
