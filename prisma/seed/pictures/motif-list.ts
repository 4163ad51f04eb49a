import { motifsForTheKitchen } from './motifs-for-the-kitchen.ts';
import { motifsInBags } from './motifs-in-bags.ts';
import { motifsOfCraft } from './motifs-of-craft.ts';
import { motifsOfTheLand } from './motifs-of-the-land.ts';
import { motifsOfTheSea } from './motifs-of-the-sea.ts';
import { motifsToDrink } from './motifs-to-drink.ts';
import type { MotifRecipe } from './motif-recipe.ts';

const recipes = {
  ...motifsOfTheLand,
  ...motifsOfTheSea,
  ...motifsToDrink,
  ...motifsForTheKitchen,
  ...motifsInBags,
  ...motifsOfCraft,
};

/** The name of one thing that can be drawn. */
export type MotifName = keyof typeof recipes;

/** The names of all things that can be drawn. */
export const motifNames = Object.keys(recipes) as MotifName[];

/** Gives the recipe of a motif. */
export function recipeOf(name: MotifName): MotifRecipe {
  return recipes[name];
}
