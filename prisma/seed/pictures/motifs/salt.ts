import type { Palette } from '../palette.ts';
import { ellipse, path, place, rect, scatter, shadow } from '../shapes.ts';

/** A heap of coarse salt with a wooden scoop. */
export function salt(p: Palette): string {
  return [
    shadow(400, 680, 310, 42),
    path(
      'M110 680C200 560 300 380 400 350C480 360 600 560 690 680C600 710 200 710 110 680Z',
      p.main,
    ),
    path(
      'M400 350C480 360 600 560 690 680C640 698 540 702 460 702C520 600 470 440 400 350Z',
      p.mainDark,
      'opacity=".3"',
    ),
    scatter('grains', 120, 400, 590, 230, 100, (x, y, t, i) =>
      rect(
        x - 9,
        y - 9,
        18,
        18,
        3,
        i % 3 === 0 ? '#ffffff' : i % 3 === 1 ? '#dfe6e8' : '#f3ead8',
        `transform="rotate(${t} ${x} ${y})"`,
      ),
    ),
    scatter('peak', 30, 400, 440, 70, 60, (x, y, t, i) =>
      rect(
        x - 9,
        y - 9,
        18,
        18,
        3,
        i % 2 ? '#ffffff' : '#dfe6e8',
        `transform="rotate(${t} ${x} ${y})"`,
      ),
    ),
    place(
      path(
        'M-110 -60H60C100 -60 110 -30 110 0C110 30 100 60 60 60H-110C-140 20 -140 -20 -110 -60Z',
        p.wood,
      ) +
        ellipse(-104, 0, 40, 58, p.woodDark) +
        ellipse(-110, 4, 40, 46, '#fdfaf3') +
        rect(100, -18, 160, 36, 18, p.wood) +
        rect(100, 0, 160, 18, 9, p.woodDark, 'opacity=".6"'),
      470,
      470,
      1,
      -32,
    ),
  ].join('');
}
