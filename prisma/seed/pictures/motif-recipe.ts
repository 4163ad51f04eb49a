import type { Palette } from './palette.ts';

/** Draws the inside of a picture on an 800×800 canvas. */
export type DrawMotif = (p: Palette) => string;

/** How a named motif is made: its drawing, the colours its goods may have, and what its label shows. */
export type MotifRecipe = {
  draw: DrawMotif;
  mains: readonly string[];
  emblem?: DrawMotif;
  emblemMains?: readonly string[];
};
