import { motifsInPacks } from './motifs-in-packs';
import { motifsOfCraft } from './motifs-of-craft';
import { motifsOfTheLand } from './motifs-of-the-land';
import { motifsOfTheSea } from './motifs-of-the-sea';
import type { MotifRecipe } from './motif-recipe';

const recipes = { ...motifsOfTheLand, ...motifsOfTheSea, ...motifsInPacks, ...motifsOfCraft };

/** The name of one thing that can be drawn. */
export type MotifName = keyof typeof recipes;

/** The names of all things that can be drawn. */
export const motifNames = Object.keys(recipes) as MotifName[];

/** Gives the recipe of a motif. */
export function recipeOf(name: MotifName): MotifRecipe {
  return recipes[name];
}
