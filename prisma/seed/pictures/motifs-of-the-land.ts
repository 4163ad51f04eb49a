import { aloe } from './motifs/aloe.ts';
import { ambarella } from './motifs/ambarella.ts';
import { appleJujube } from './motifs/apple-jujube.ts';
import { artichoke } from './motifs/artichoke.ts';
import { asparagus } from './motifs/asparagus.ts';
import { avocado } from './motifs/avocado.ts';
import { bambooShoot } from './motifs/bamboo-shoot.ts';
import { banana } from './motifs/banana.ts';
import { beanBowl } from './motifs/bean-bowl.ts';
import { bellPepper } from './motifs/bell-pepper.ts';
import { broccoli } from './motifs/broccoli.ts';
import { cabbage } from './motifs/cabbage.ts';
import { carrot } from './motifs/carrot.ts';
import { chayote } from './motifs/chayote.ts';
import { cherryTomato } from './motifs/cherry-tomato.ts';
import { chili } from './motifs/chili.ts';
import { chrysanthemum } from './motifs/chrysanthemum.ts';
import { cordyceps } from './motifs/cordyceps.ts';
import { custardApple } from './motifs/custard-apple.ts';
import { dragonFruit } from './motifs/dragon-fruit.ts';
import { driedFlowers } from './motifs/dried-flowers.ts';
import { driedHerb } from './motifs/dried-herb.ts';
import { driedPersimmon } from './motifs/dried-persimmon.ts';
import { durian } from './motifs/durian.ts';
import { garlic } from './motifs/garlic.ts';
import { gerbera } from './motifs/gerbera.ts';
import { gladiolus } from './motifs/gladiolus.ts';
import { grapeBunch } from './motifs/grape-bunch.ts';
import { hibiscus } from './motifs/hibiscus.ts';
import { hydrangea } from './motifs/hydrangea.ts';
import { jackfruit } from './motifs/jackfruit.ts';
import { lettuce } from './motifs/lettuce.ts';
import { lingzhi } from './motifs/lingzhi.ts';
import { mangosteen } from './motifs/mangosteen.ts';
import { melon } from './motifs/melon.ts';
import { mulberry } from './motifs/mulberry.ts';
import { mushroom } from './motifs/mushroom.ts';
import { orchid } from './motifs/orchid.ts';
import { oysterMushroom } from './motifs/oyster-mushroom.ts';
import { passionFruit } from './motifs/passion-fruit.ts';
import { peas } from './motifs/peas.ts';
import { persimmon } from './motifs/persimmon.ts';
import { pineapple } from './motifs/pineapple.ts';
import { pomelo } from './motifs/pomelo.ts';
import { potato } from './motifs/potato.ts';
import { rambutan } from './motifs/rambutan.ts';
import { raspberry } from './motifs/raspberry.ts';
import { rose } from './motifs/rose.ts';
import { shallot } from './motifs/shallot.ts';
import { spinach } from './motifs/spinach.ts';
import { strawberry } from './motifs/strawberry.ts';
import { succulent } from './motifs/succulent.ts';
import { sweetPotato } from './motifs/sweet-potato.ts';
import { tomato } from './motifs/tomato.ts';
import { turmeric } from './motifs/turmeric.ts';
import { vegetableBasket } from './motifs/vegetable-basket.ts';
import type { MotifRecipe } from './motif-recipe.ts';

/** Fruit, vegetables, mushrooms, herbs and flowers. */
export const motifsOfTheLand = {
  'dragon-fruit': { draw: dragonFruit, mains: ['#fbf6ea', '#f6f0e6'] },
  'red-dragon-fruit': { draw: dragonFruit, mains: ['#c2185b', '#b0175a'] },
  'grape-bunch': { draw: grapeBunch, mains: ['#a82f52', '#9a2846'] },
  'green-grapes': { draw: grapeBunch, mains: ['#a9c552', '#9bb94a'] },
  'black-grapes': { draw: grapeBunch, mains: ['#4a2b5c', '#3d2a52'] },
  'apple-jujube': { draw: appleJujube, mains: ['#9cc04a', '#8ab648'] },
  durian: { draw: durian, mains: ['#93963f', '#848c36'] },
  rambutan: { draw: rambutan, mains: ['#d4343a', '#c62f45'] },
  mangosteen: { draw: mangosteen, mains: ['#5e2246', '#6a2a44'] },
  jackfruit: { draw: jackfruit, mains: ['#f0b02e', '#eda424'] },
  banana: { draw: banana, mains: ['#f2c736', '#eebb2c'] },
  'passion-fruit': { draw: passionFruit, mains: ['#6a2a58', '#5c2550'] },
  pineapple: { draw: pineapple, mains: ['#e5a52e', '#dc9828'] },
  pomelo: { draw: pomelo, mains: ['#ee8f8a', '#f0a095'] },
  'custard-apple': { draw: custardApple, mains: ['#9ab568', '#a8bd70'] },
  melon: { draw: melon, mains: ['#f3a04a', '#f0b25a'] },
  avocado: { draw: avocado, mains: ['#5f8a38', '#56803a'] },
  persimmon: { draw: persimmon, mains: ['#ea7a24', '#e56a1e'] },
  'dried-persimmon': { draw: driedPersimmon, mains: ['#c9621f', '#b8541c'] },
  strawberry: { draw: strawberry, mains: ['#dc2f36', '#d0283a'] },
  mulberry: { draw: mulberry, mains: ['#4b1d3f', '#5a2140'] },
  raspberry: { draw: raspberry, mains: ['#d02a50', '#c42348'] },
  ambarella: { draw: ambarella, mains: ['#8fb53e', '#a3ba40'] },
  garlic: { draw: garlic, mains: ['#f6ecdf', '#f3e6dc'] },
  shallot: { draw: shallot, mains: ['#9b3d68', '#8c3560'] },
  asparagus: { draw: asparagus, mains: ['#6fa544', '#7fae4a'] },
  aloe: { draw: aloe, mains: ['#6aa64c', '#5c9c50'] },
  cabbage: { draw: cabbage, mains: ['#a5cf72', '#95c468'] },
  carrot: { draw: carrot, mains: ['#ee7e22', '#e8721e'] },
  potato: { draw: potato, mains: ['#d2a764', '#c99c5a'] },
  'sweet-potato': { draw: sweetPotato, mains: ['#8e3a5a', '#9a4458'] },
  tomato: { draw: tomato, mains: ['#dc3a28', '#d2322a'] },
  'cherry-tomato': { draw: cherryTomato, mains: ['#e0402c', '#d83628'] },
  'bell-pepper': { draw: bellPepper, mains: ['#d8322a', '#cf2d2a'] },
  broccoli: { draw: broccoli, mains: ['#4f8f3c', '#478640'] },
  lettuce: { draw: lettuce, mains: ['#7dbb48', '#8cc450'] },
  spinach: { draw: spinach, mains: ['#3f8a3e', '#388040'] },
  peas: { draw: peas, mains: ['#86bf44', '#7cb840'] },
  chayote: { draw: chayote, mains: ['#a9cc72', '#9cc468'] },
  mushroom: { draw: mushroom, mains: ['#96602f', '#86542c'] },
  'oyster-mushroom': { draw: oysterMushroom, mains: ['#cfbfa8', '#c2b09a'] },
  lingzhi: { draw: lingzhi, mains: ['#a83a1c', '#96341e'] },
  cordyceps: { draw: cordyceps, mains: ['#ef8a1e', '#e87c1a'] },
  chili: { draw: chili, mains: ['#d92b22', '#cc2a26'] },
  artichoke: { draw: artichoke, mains: ['#8a5a86', '#7c5488'] },
  turmeric: { draw: turmeric, mains: ['#f2a01e', '#eb9418'] },
  'bamboo-shoot': { draw: bambooShoot, mains: ['#d9b266', '#cfa45a'] },
  'bean-bowl': { draw: beanBowl, mains: ['#6f9a3a', '#658f36'] },
  'vegetable-basket': { draw: vegetableBasket, mains: ['#6fa544', '#7fae4a'] },
  rose: { draw: rose, mains: ['#d22f4c', '#e0607c', '#f0b04c'] },
  chrysanthemum: { draw: chrysanthemum, mains: ['#f2bb2c', '#f4d060'] },
  gerbera: { draw: gerbera, mains: ['#e2503c', '#e06a94'] },
  gladiolus: { draw: gladiolus, mains: ['#e0577c', '#e8783c'] },
  hydrangea: { draw: hydrangea, mains: ['#7c9bdc', '#9a8ad4'] },
  orchid: { draw: orchid, mains: ['#e6c95a', '#d98aa4'] },
  succulent: { draw: succulent, mains: ['#6aab92', '#7aa88a'] },
  'dried-flowers': { draw: driedFlowers, mains: ['#b86a86', '#c98a4a'] },
  hibiscus: { draw: hibiscus, mains: ['#a81f3c', '#96193a'] },
  'dried-herb': { draw: driedHerb, mains: ['#7d9a4a', '#86985a'] },
} satisfies Record<string, MotifRecipe>;
