import { recipeOf, type MotifName } from './motif-list.ts';
import { makePalette, type Palette } from './palette.ts';
import { between, choose, randomFrom } from './random.ts';
import { drawScene, type Region, type Scene } from './scenes.ts';

export { motifNames, type MotifName } from './motif-list.ts';
export type { Region, Scene } from './scenes.ts';

const scenes: readonly Scene[] = ['plain', 'table', 'origin', 'origin'];

type PictureOptions = {
  motif: MotifName;
  /** Any text; it decides the colours, the background and the stance of the goods. */
  seed: string;
  scene?: Scene;
  /** The landscape of the scene of origin; left to the seed when not given. */
  region?: Region;
};

function paletteOf(motif: MotifName, seed: string): Palette {
  const recipe = recipeOf(motif);
  const palette = makePalette(randomFrom(`${seed}/colours`), recipe.mains);
  if (!recipe.emblem) return palette;
  const inner = makePalette(randomFrom(`${seed}/emblem`), recipe.emblemMains ?? recipe.mains);
  return { ...palette, emblem: recipe.emblem(inner) };
}

/** Draws one product picture as a whole SVG document; the same options always give the same text. */
export function drawPicture({ motif, seed, scene, region }: PictureOptions): string {
  const random = randomFrom(seed);
  const background = drawScene(random, scene ?? choose(random, scenes), region);
  const size = Math.round(between(random, 0.94, 1.02) * 1000) / 1000;
  const turn = Math.round(between(random, -2, 2) * 10) / 10;
  const mirrored = random() < 0.5 ? -1 : 1;
  const goods = recipeOf(motif).draw(paletteOf(motif, seed));
  const stance = `translate(400 700) rotate(${turn}) scale(${
    mirrored * size
  } ${size}) translate(-400 -670)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800">${background}<g transform="${stance}">${goods}</g></svg>`;
}
