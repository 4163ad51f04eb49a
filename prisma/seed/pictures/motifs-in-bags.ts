import { ambarella } from './motifs/ambarella.ts';
import { anchovies } from './motifs/anchovies.ts';
import { appleJujube } from './motifs/apple-jujube.ts';
import { banana } from './motifs/banana.ts';
import { cherryTomato } from './motifs/cherry-tomato.ts';
import { dragonFruit } from './motifs/dragon-fruit.ts';
import { driedBag } from './motifs/dried-bag.ts';
import { durian } from './motifs/durian.ts';
import { frozenBag } from './motifs/frozen-bag.ts';
import { giftBox } from './motifs/gift-box.ts';
import { jackfruit } from './motifs/jackfruit.ts';
import { mushroom } from './motifs/mushroom.ts';
import { passionFruit } from './motifs/passion-fruit.ts';
import { persimmon } from './motifs/persimmon.ts';
import { pineapple } from './motifs/pineapple.ts';
import { potato } from './motifs/potato.ts';
import { seaGrapes } from './motifs/sea-grapes.ts';
import { strawberry } from './motifs/strawberry.ts';
import { sweetPotato } from './motifs/sweet-potato.ts';
import { vegetableBasket } from './motifs/vegetable-basket.ts';
import type { MotifRecipe } from './motif-recipe.ts';

/** Dried and frozen goods, with the picture of the goods on the bag. */
export const motifsInBags = {
  'dried-dragon-fruit': {
    draw: driedBag,
    mains: ['#c92a62', '#d84a78'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'crisp-dragon-fruit': {
    draw: driedBag,
    mains: ['#e88aa8', '#e27c9c'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'dried-dragon-fruit-flower': {
    draw: driedBag,
    mains: ['#b9b060', '#aaa654'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'dried-fruit-bag': {
    draw: driedBag,
    mains: ['#e0902c', '#d2802a'],
    emblem: jackfruit,
    emblemMains: ['#f0b02e', '#eda424'],
  },
  'dried-ambarella': {
    draw: driedBag,
    mains: ['#a8b03c', '#9ca638'],
    emblem: ambarella,
    emblemMains: ['#8fb53e', '#a3ba40'],
  },
  'dried-apple': {
    draw: driedBag,
    mains: ['#bcae54', '#b0a24a'],
    emblem: appleJujube,
    emblemMains: ['#9cc04a', '#8ab648'],
  },
  'dried-durian': {
    draw: driedBag,
    mains: ['#ecc04a', '#e4b640'],
    emblem: durian,
    emblemMains: ['#93963f', '#848c36'],
  },
  'dried-strawberry': {
    draw: driedBag,
    mains: ['#cc2e3a', '#c02838'],
    emblem: strawberry,
    emblemMains: ['#dc2f36', '#d0283a'],
  },
  'dried-soft-persimmon': {
    draw: driedBag,
    mains: ['#dc6a22', '#d0601e'],
    emblem: persimmon,
    emblemMains: ['#ea7a24', '#e56a1e'],
  },
  'dried-jackfruit': {
    draw: driedBag,
    mains: ['#eeb23a', '#e6a830'],
    emblem: jackfruit,
    emblemMains: ['#f0b02e', '#eda424'],
  },
  'dried-banana': {
    draw: driedBag,
    mains: ['#c98a34', '#bd802e'],
    emblem: banana,
    emblemMains: ['#f2c736', '#eebb2c'],
  },
  'dried-passion-fruit': {
    draw: driedBag,
    mains: ['#e0a42c', '#d69a28'],
    emblem: passionFruit,
    emblemMains: ['#6a2a58', '#5c2550'],
  },
  'dried-pineapple': {
    draw: driedBag,
    mains: ['#ecb83a', '#e4ae32'],
    emblem: pineapple,
    emblemMains: ['#e5a52e', '#dc9828'],
  },
  'dried-tomato': {
    draw: driedBag,
    mains: ['#c83a28', '#bc3426'],
    emblem: cherryTomato,
    emblemMains: ['#e0402c', '#d83628'],
  },
  'dried-sweet-potato': {
    draw: driedBag,
    mains: ['#e09a34', '#d69030'],
    emblem: sweetPotato,
    emblemMains: ['#8e3a5a', '#9a4458'],
  },
  'potato-crisps': {
    draw: driedBag,
    mains: ['#e8c060', '#e0b654'],
    emblem: potato,
    emblemMains: ['#d2a764', '#c99c5a'],
  },
  'dried-mushroom': {
    draw: driedBag,
    mains: ['#8a5a30', '#7e502c'],
    emblem: mushroom,
    emblemMains: ['#96602f', '#86542c'],
  },
  'dried-vegetable-bag': {
    draw: driedBag,
    mains: ['#7d9a4a', '#86985a'],
    emblem: vegetableBasket,
    emblemMains: ['#6fa544', '#7fae4a'],
  },
  'frozen-bag': {
    draw: frozenBag,
    mains: ['#3f86a8', '#4a90b0'],
    emblem: vegetableBasket,
    emblemMains: ['#6fa544', '#7fae4a'],
  },
  'frozen-durian': {
    draw: frozenBag,
    mains: ['#5a98b0', '#4f90a8'],
    emblem: durian,
    emblemMains: ['#93963f', '#848c36'],
  },
  'sea-grapes-pouch': {
    draw: frozenBag,
    mains: ['#3f8f84', '#388878'],
    emblem: seaGrapes,
    emblemMains: ['#5faa44', '#52a04a'],
  },
  'lemon-fish-box': {
    draw: giftBox,
    mains: ['#c9c04a', '#bdb644'],
    emblem: anchovies,
    emblemMains: ['#a9b2b2', '#9aa6aa'],
  },
} satisfies Record<string, MotifRecipe>;
