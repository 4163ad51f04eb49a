import { appleJujube } from './motifs/apple-jujube.ts';
import { artichoke } from './motifs/artichoke.ts';
import { asparagus } from './motifs/asparagus.ts';
import { beanBowl } from './motifs/bean-bowl.ts';
import { birdNest } from './motifs/bird-nest.ts';
import { chrysanthemum } from './motifs/chrysanthemum.ts';
import { coffeeBag } from './motifs/coffee-bag.ts';
import { coffeeBeans } from './motifs/coffee-beans.ts';
import { coffeeDrip } from './motifs/coffee-drip.ts';
import { cordyceps } from './motifs/cordyceps.ts';
import { dragonFruit } from './motifs/dragon-fruit.ts';
import { driedBag } from './motifs/dried-bag.ts';
import { drinkPack } from './motifs/drink-pack.ts';
import { fishSauceBottle } from './motifs/fish-sauce-bottle.ts';
import { gerbera } from './motifs/gerbera.ts';
import { giftBox } from './motifs/gift-box.ts';
import { grapeBunch } from './motifs/grape-bunch.ts';
import { honeyJar } from './motifs/honey-jar.ts';
import { juiceBottle } from './motifs/juice-bottle.ts';
import { labelledJar } from './motifs/labelled-jar.ts';
import { liquorJar } from './motifs/liquor-jar.ts';
import { mineralWater } from './motifs/mineral-water.ts';
import { mulberry } from './motifs/mulberry.ts';
import { riceBag } from './motifs/rice-bag.ts';
import { syrup } from './motifs/syrup.ts';
import { teaBox } from './motifs/tea-box.ts';
import { teaLeaves } from './motifs/tea-leaves.ts';
import { wineBottle } from './motifs/wine-bottle.ts';
import type { MotifRecipe } from './motif-recipe.ts';

/** Drinks, syrups, tea, coffee, honey, bird nests and bags of grain. */
export const motifsToDrink = {
  'juice-bottle': { draw: juiceBottle, mains: ['#e0902c', '#d8842a'] },
  'dragon-fruit-juice': {
    draw: juiceBottle,
    mains: ['#c92a62', '#d23a70'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'grape-juice': {
    draw: juiceBottle,
    mains: ['#6a2450', '#7a2a52'],
    emblem: grapeBunch,
    emblemMains: ['#a82f52', '#9a2846'],
  },
  'mulberry-juice': {
    draw: juiceBottle,
    mains: ['#5a1a3c', '#641c3a'],
    emblem: mulberry,
    emblemMains: ['#4b1d3f', '#5a2140'],
  },
  'vinegar-bottle': {
    draw: fishSauceBottle,
    mains: ['#d9a03a', '#cf9430'],
    emblem: appleJujube,
    emblemMains: ['#9cc04a', '#8ab648'],
  },
  'dragon-fruit-syrup': {
    draw: syrup,
    mains: ['#c22458', '#b81f5c'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'apple-syrup': {
    draw: syrup,
    mains: ['#d9a83a', '#c99a34'],
    emblem: appleJujube,
    emblemMains: ['#9cc04a', '#8ab648'],
  },
  'grape-molasses': {
    draw: syrup,
    mains: ['#4a1c38', '#521e36'],
    emblem: grapeBunch,
    emblemMains: ['#a82f52', '#9a2846'],
  },
  'wine-bottle': {
    draw: wineBottle,
    mains: ['#8a1f3a', '#7c1c38'],
    emblem: grapeBunch,
    emblemMains: ['#a82f52', '#9a2846'],
  },
  'dragon-fruit-wine': {
    draw: wineBottle,
    mains: ['#c63a62', '#b8305c'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'cordyceps-liquor': {
    draw: wineBottle,
    mains: ['#d98a2a', '#cf7f28'],
    emblem: cordyceps,
    emblemMains: ['#ef8a1e', '#e87c1a'],
  },
  'liquor-jar': { draw: liquorJar, mains: ['#8c5230', '#7d4a2c'] },
  'honey-jar': { draw: honeyJar, mains: ['#e59a1e', '#d98c1a'] },
  'bird-nest': { draw: birdNest, mains: ['#f7eedb', '#f4e8d0'] },
  'bird-nest-drink': {
    draw: drinkPack,
    mains: ['#f0dfba', '#ecd8b0'],
    emblem: birdNest,
    emblemMains: ['#f7eedb', '#f4e8d0'],
  },
  'mineral-water': { draw: mineralWater, mains: ['#9fd3e6', '#a9dae8'] },
  'tea-cup': { draw: teaLeaves, mains: ['#b8862c', '#a0812c'] },
  'artichoke-tea': {
    draw: teaBox,
    mains: ['#6f9a5a', '#5f8f5c'],
    emblem: artichoke,
    emblemMains: ['#8a5a86', '#7c5488'],
  },
  'asparagus-tea': {
    draw: teaBox,
    mains: ['#8ab04e', '#7aa84a'],
    emblem: asparagus,
    emblemMains: ['#6fa544', '#7fae4a'],
  },
  'lotus-tea': {
    draw: teaBox,
    mains: ['#d98aa0', '#cf7c96'],
    emblem: chrysanthemum,
    emblemMains: ['#f2bb2c', '#f4d060'],
  },
  'flower-tea': {
    draw: teaBox,
    mains: ['#e4b8a0', '#d97a92'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'oolong-tea': {
    draw: teaBox,
    mains: ['#5c7f4a', '#4a7450'],
    emblem: teaLeaves,
    emblemMains: ['#b8862c', '#a0812c'],
  },
  'black-tea': {
    draw: teaBox,
    mains: ['#a03a24', '#8f3422'],
    emblem: teaLeaves,
    emblemMains: ['#b8862c', '#a0812c'],
  },
  'chrysanthemum-tea': {
    draw: labelledJar,
    mains: ['#e9c45a', '#e4bc50'],
    emblem: chrysanthemum,
    emblemMains: ['#f2bb2c', '#f4d060'],
  },
  'jasmine-tea': {
    draw: driedBag,
    mains: ['#6f8f4a', '#668a4c'],
    emblem: gerbera,
    emblemMains: ['#e2503c', '#e06a94'],
  },
  'cascara-tea': {
    draw: driedBag,
    mains: ['#a0342a', '#942e2a'],
    emblem: coffeeBeans,
    emblemMains: ['#6b3a1e', '#5c3018'],
  },
  'coffee-bag': { draw: coffeeBag, mains: ['#6b3a1e', '#5c3018'] },
  'coffee-beans': { draw: coffeeBeans, mains: ['#6b3a1e', '#5c3018'] },
  'green-coffee-beans': { draw: coffeeBeans, mains: ['#a3a878', '#989e6e'] },
  'coffee-drip': { draw: coffeeDrip, mains: ['#4a2412', '#54290f'] },
  'drip-coffee-box': {
    draw: giftBox,
    mains: ['#8a5230', '#7c4628'],
    emblem: coffeeDrip,
    emblemMains: ['#4a2412', '#54290f'],
  },
  'rice-bag': { draw: riceBag, mains: ['#f1e4c6', '#e9d8b4'] },
  'sticky-rice-bag': { draw: riceBag, mains: ['#e0bd92', '#d8b488'] },
  'cereal-jar': {
    draw: labelledJar,
    mains: ['#d9b276', '#d0a668'],
    emblem: beanBowl,
    emblemMains: ['#6f9a3a', '#658f36'],
  },
} satisfies Record<string, MotifRecipe>;
