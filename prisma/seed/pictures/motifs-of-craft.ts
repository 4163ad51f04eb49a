import { brocade } from './motifs/brocade.ts';
import { chopsticks } from './motifs/chopsticks.ts';
import { dragonFruitGarden } from './motifs/dragon-fruit-garden.ts';
import { embroidery } from './motifs/embroidery.ts';
import { highlandTour } from './motifs/highland-tour.ts';
import { pottery } from './motifs/pottery.ts';
import { sandPicture } from './motifs/sand-picture.ts';
import { silk } from './motifs/silk.ts';
import { silverRing } from './motifs/silver-ring.ts';
import { vineyardTour } from './motifs/vineyard-tour.ts';
import type { MotifRecipe } from './motif-recipe.ts';

/** Handicraft, cloth and garden tours. */
export const motifsOfCraft = {
  pottery: { draw: pottery, mains: ['#b9683a', '#ad5c34'] },
  'dark-pottery': { draw: pottery, mains: ['#6a4a3a', '#5e4438'] },
  brocade: { draw: brocade, mains: ['#a82a2a', '#8f2440'] },
  'indigo-brocade': { draw: brocade, mains: ['#22386a', '#1f3358'] },
  silk: { draw: silk, mains: ['#d9a84a', '#c75a72', '#5a8fa8'] },
  'silver-ring': { draw: silverRing, mains: ['#c3c9ce', '#b8c0c6'] },
  'sand-picture': { draw: sandPicture, mains: ['#d9862f', '#cf7a3c'] },
  embroidery: { draw: embroidery, mains: ['#d24a6c', '#8a5ac0'] },
  chopsticks: { draw: chopsticks, mains: ['#b97a3a', '#a86c34'] },
  'garden-tour': { draw: dragonFruitGarden, mains: ['#d9346c', '#cf2e66'] },
  'vineyard-tour': { draw: vineyardTour, mains: ['#8a2f5c', '#7c2a58'] },
  'highland-tour': { draw: highlandTour, mains: ['#d8322a', '#cf2d36'] },
} satisfies Record<string, MotifRecipe>;
