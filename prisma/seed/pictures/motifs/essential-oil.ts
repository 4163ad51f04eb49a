import type { Palette } from '../palette.ts';
import { leaf, path, place, stroke } from '../shapes.ts';
import { bottle } from '../containers.ts';

/** A brown dropper bottle of essential oil with pine and lemongrass. */
export function essentialOil(p: Palette): string {
  return [
    [-50, -30, -10]
      .map((t, i) => leaf(250, 690, 420 - i * 30, t + 10, i % 2 ? p.leaf : p.leafLight, 0.05))
      .join(''),
    place(
      stroke('M0 0C10 -100 0 -200 20 -300', p.woodDark, 9) +
        Array.from({ length: 12 }, (_, i) =>
          stroke(
            `M${i * 1.2} ${-i * 24 - 20}L-60 ${-i * 24 - 74}M${i * 1.2} ${-i * 24 - 20}L66 ${
              -i * 24 - 70
            }`,
            i % 2 ? p.leaf : p.leafDark,
            7,
          ),
        ).join(''),
      590,
      690,
      1.1,
      20,
    ),
    bottle(p, {
      top: 250,
      width: 230,
      neck: 96,
      neckLength: 30,
      shoulder: 50,
      fill: p.main,
      cap: '#2c211b',
      capHeight: 70,
    }),
    path('M366 240L372 160Q376 110 400 110Q424 110 428 160L434 240Z', p.accent),
    path('M404 110Q424 112 428 160L434 240H410Z', p.accentDark, 'opacity=".6"'),
    path('M600 620C624 656 628 686 600 688C572 686 576 656 600 620Z', '#f2b33d'),
  ].join('');
}
