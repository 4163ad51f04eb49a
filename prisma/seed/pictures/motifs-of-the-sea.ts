import { anchovies } from './motifs/anchovies.ts';
import { caviar } from './motifs/caviar.ts';
import { crab } from './motifs/crab.ts';
import { driedFish } from './motifs/dried-fish.ts';
import { driedSquid } from './motifs/dried-squid.ts';
import { fish } from './motifs/fish.ts';
import { fishCake } from './motifs/fish-cake.ts';
import { freshSquid } from './motifs/fresh-squid.ts';
import { lobster } from './motifs/lobster.ts';
import { oyster } from './motifs/oyster.ts';
import { salmon } from './motifs/salmon.ts';
import { scallop } from './motifs/scallop.ts';
import { seaGrapes } from './motifs/sea-grapes.ts';
import { seaSnail } from './motifs/sea-snail.ts';
import { seaweed } from './motifs/seaweed.ts';
import { shrimp } from './motifs/shrimp.ts';
import { shrimpFry } from './motifs/shrimp-fry.ts';
import { squidBeak } from './motifs/squid-beak.ts';
import type { MotifRecipe } from './motif-recipe.ts';

/** Everything from the sea, the lakes and the cold streams. */
export const motifsOfTheSea = {
  fish: { draw: fish, mains: ['#6d93a3', '#7896a0'] },
  grouper: { draw: fish, mains: ['#a8684a', '#98604a'] },
  sturgeon: { draw: fish, mains: ['#5b6670', '#66707a'] },
  'dried-fish': { draw: driedFish, mains: ['#d3a25e', '#c8955a'] },
  anchovies: { draw: anchovies, mains: ['#a9b2b2', '#9aa6aa'] },
  'fish-cake': { draw: fishCake, mains: ['#d9902f', '#cf852c'] },
  salmon: { draw: salmon, mains: ['#f08660', '#ee7a58'] },
  caviar: { draw: caviar, mains: ['#3c4250', '#343a48'] },
  'fresh-squid': { draw: freshSquid, mains: ['#e6b3a4', '#dfa69c'] },
  'dried-squid': { draw: driedSquid, mains: ['#d69a66', '#cc8e60'] },
  'squid-beak': { draw: squidBeak, mains: ['#ecd0b0', '#e6c6a8'] },
  shrimp: { draw: shrimp, mains: ['#f09a72', '#ec8c6a'] },
  'shrimp-fry': { draw: shrimpFry, mains: ['#f0a888', '#eca080'] },
  lobster: { draw: lobster, mains: ['#cf4528', '#c23e28'] },
  'blue-lobster': { draw: lobster, mains: ['#3f7f86', '#3a7480'] },
  crab: { draw: crab, mains: ['#dc4f2a', '#d2452a'] },
  scallop: { draw: scallop, mains: ['#d98a66', '#cf7a5c'] },
  oyster: { draw: oyster, mains: ['#b9b0a2', '#aea698'] },
  'sea-snail': { draw: seaSnail, mains: ['#efd9b4', '#ead0a8'] },
  'sea-grapes': { draw: seaGrapes, mains: ['#5faa44', '#52a04a'] },
  seaweed: { draw: seaweed, mains: ['#8f7a3c', '#a08444'] },
} satisfies Record<string, MotifRecipe>;
