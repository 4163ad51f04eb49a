import type { Palette } from '../palette.ts';
import { ellipse, path, place, scatter, shadow } from '../shapes.ts';
import { darker } from '../colour.ts';

const block = (p: Palette, wrap: string, name: string) =>
  path('M-110 -90L0 -130L110 -90V90L0 140L-110 90Z', p.main) +
  path('M0 -44L110 -90V90L0 140Z', p.mainDark, 'opacity=".55"') +
  path('M-110 -90L0 -130L110 -90L0 -44Z', p.mainLight) +
  scatter(name, 26, 0, -88, 84, 26, (x, y) => ellipse(x, y, 10, 7, '#fff7e0')) +
  path('M-110 -20L0 30L110 -20V60L0 112L-110 60Z', wrap) +
  path('M0 30L110 -20V60L0 112Z', darker(wrap), 'opacity=".6"') +
  path('M-78 22L-50 4L-22 46L-50 62Z', '#f2b33d') +
  scatter(`${name}b`, 10, -56, -46, 40, 18, (x, y) => ellipse(x, y, 9, 7, '#fff7e0'));

/** Blocks of puffed sticky rice in bright paper. */
export function puffedRiceCake(p: Palette): string {
  return [
    shadow(400, 684, 280, 42),
    place(block(p, '#c8342c', 'a'), 400, 300, 1.05),
    place(block(p, '#2f7d4c', 'b'), 270, 500, 1.1),
    place(block(p, '#d94f86', 'c'), 530, 500, 1.1),
  ].join('');
}
