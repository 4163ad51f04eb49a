import { blend, darker, lighter } from './colour.ts';
import { choose, between, type Random } from './random.ts';

/** The colours one picture is drawn with; `main` belongs to the goods, `accent` to the packing. */
export type Palette = {
  main: string;
  mainDark: string;
  mainLight: string;
  accent: string;
  accentDark: string;
  accentLight: string;
  leaf: string;
  leafDark: string;
  leafLight: string;
  cream: string;
  wood: string;
  woodDark: string;
  ink: string;
  /** Markup of a second motif (800×800) shown on a label or in a bag window; empty when none. */
  emblem: string;
};

const accents = ['#b5471f', '#2f6b3c', '#17617f', '#d9962a', '#8c2f39', '#5b4a8a', '#3c7a6e'];
const leaves = ['#3f8a46', '#4d9440', '#35804f', '#5a9a3c'];
const woods = ['#b9793f', '#a86a3a', '#c48a4e'];

/** Builds the palette of one picture out of the allowed main colours and the random source. */
export function makePalette(random: Random, mains: readonly string[]): Palette {
  const base = choose(random, mains);
  const tint = between(random, -0.1, 0.1);
  const main = tint < 0 ? blend(base, '#7a2e12', -tint) : blend(base, '#ffe9b8', tint);
  const accent = choose(random, accents);
  const leaf = choose(random, leaves);
  const wood = choose(random, woods);
  return {
    main,
    mainDark: darker(main),
    mainLight: lighter(main),
    accent,
    accentDark: darker(accent),
    accentLight: lighter(accent),
    leaf,
    leafDark: darker(leaf, 0.3),
    leafLight: lighter(leaf),
    cream: '#fdf3df',
    wood,
    woodDark: darker(wood, 0.3),
    ink: '#3b2416',
    emblem: '',
  };
}
