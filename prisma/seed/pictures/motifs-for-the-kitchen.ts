import { aloe } from './motifs/aloe.ts';
import { ampoules } from './motifs/ampoules.ts';
import { artichoke } from './motifs/artichoke.ts';
import { candyBox } from './motifs/candy-box.ts';
import { cashew } from './motifs/cashew.ts';
import { cheese } from './motifs/cheese.ts';
import { chicken } from './motifs/chicken.ts';
import { chili } from './motifs/chili.ts';
import { cordyceps } from './motifs/cordyceps.ts';
import { dragonFruit } from './motifs/dragon-fruit.ts';
import { driedSquid } from './motifs/dried-squid.ts';
import { eggs } from './motifs/eggs.ts';
import { essentialOil } from './motifs/essential-oil.ts';
import { fishSauceBottle } from './motifs/fish-sauce-bottle.ts';
import { fishSauceJar } from './motifs/fish-sauce-jar.ts';
import { garlic } from './motifs/garlic.ts';
import { giftBox } from './motifs/gift-box.ts';
import { gingerCake } from './motifs/ginger-cake.ts';
import { grapeBunch } from './motifs/grape-bunch.ts';
import { gumJar } from './motifs/gum-jar.ts';
import { honeyJar } from './motifs/honey-jar.ts';
import { iceCream } from './motifs/ice-cream.ts';
import { jerky } from './motifs/jerky.ts';
import { juiceBottle } from './motifs/juice-bottle.ts';
import { labelledJar } from './motifs/labelled-jar.ts';
import { macadamia } from './motifs/macadamia.ts';
import { meat } from './motifs/meat.ts';
import { milkBottle } from './motifs/milk-bottle.ts';
import { netCake } from './motifs/net-cake.ts';
import { noodles } from './motifs/noodles.ts';
import { powderJar } from './motifs/powder-jar.ts';
import { puffedRiceCake } from './motifs/puffed-rice-cake.ts';
import { ribs } from './motifs/ribs.ts';
import { ricePaper } from './motifs/rice-paper.ts';
import { salt } from './motifs/salt.ts';
import { sauceJar } from './motifs/sauce-jar.ts';
import { seaweed } from './motifs/seaweed.ts';
import { shrimp } from './motifs/shrimp.ts';
import { soupPouch } from './motifs/soup-pouch.ts';
import { turmeric } from './motifs/turmeric.ts';
import { yogurt } from './motifs/yogurt.ts';
import type { MotifRecipe } from './motif-recipe.ts';

/** Sauces, sweets, jars, dairy, eggs, meat and nuts. */
export const motifsForTheKitchen = {
  'fish-sauce-bottle': { draw: fishSauceBottle, mains: ['#a5521a', '#b86220', '#8e4416'] },
  'fish-sauce-jar': { draw: fishSauceJar, mains: ['#8a4a28', '#7d4428'] },
  'anchovy-sauce-bottle': { draw: fishSauceBottle, mains: ['#8f6a58', '#856050'] },
  'shrimp-paste-jar': {
    draw: sauceJar,
    mains: ['#8c4a5a', '#80465a'],
    emblem: shrimp,
    emblemMains: ['#f09a72', '#ec8c6a'],
  },
  'spiced-paste-jar': {
    draw: sauceJar,
    mains: ['#a8502c', '#9c4828'],
    emblem: chili,
    emblemMains: ['#d92b22', '#cc2a26'],
  },
  'squid-jar': {
    draw: sauceJar,
    mains: ['#c05a24', '#d99a4a'],
    emblem: driedSquid,
    emblemMains: ['#d69a66', '#cc8e60'],
  },
  salt: { draw: salt, mains: ['#f5f1e8', '#f1efe9'] },
  'green-chili-salt-bottle': {
    draw: juiceBottle,
    mains: ['#8fb04a', '#86a844'],
    emblem: chili,
    emblemMains: ['#d92b22', '#cc2a26'],
  },
  'wild-chili-jar': {
    draw: labelledJar,
    mains: ['#5f9a3e', '#d0402a'],
    emblem: chili,
    emblemMains: ['#d92b22', '#cc2a26'],
  },
  noodles: { draw: noodles, mains: ['#f0d0cc', '#eec4c4'] },
  'rice-paper': { draw: ricePaper, mains: ['#f3e4c2', '#efdcb4'] },
  'net-cake': { draw: netCake, mains: ['#d9962f', '#cf8a28'] },
  'puffed-rice-cake': { draw: puffedRiceCake, mains: ['#ecc878', '#e6bf6c'] },
  'cashew-candy': {
    draw: candyBox,
    mains: ['#c98530', '#bd7a2c'],
    emblem: cashew,
    emblemMains: ['#e3b06a', '#dba860'],
  },
  'seaweed-jam': {
    draw: giftBox,
    mains: ['#b8a05a', '#a8944e'],
    emblem: seaweed,
    emblemMains: ['#8f7a3c', '#a08444'],
  },
  'grape-jam': {
    draw: giftBox,
    mains: ['#b06a8c', '#a45e84'],
    emblem: grapeBunch,
    emblemMains: ['#a82f52', '#9a2846'],
  },
  'raisin-box': {
    draw: giftBox,
    mains: ['#8a5a7a', '#7c5072'],
    emblem: grapeBunch,
    emblemMains: ['#4a2b5c', '#3d2a52'],
  },
  'ginger-cake': { draw: gingerCake, mains: ['#dc9a3c', '#d28f34'] },
  'spirulina-jar': { draw: powderJar, mains: ['#1f6b5a', '#246a50'] },
  'powder-jar': {
    draw: powderJar,
    mains: ['#eb9a1c', '#e48f18'],
    emblem: turmeric,
    emblemMains: ['#f2a01e', '#eb9418'],
  },
  'gum-jar': { draw: gumJar, mains: ['#eedcb0', '#e6d0a0'] },
  ampoules: {
    draw: ampoules,
    mains: ['#7a4a1e', '#6c4018'],
    emblem: artichoke,
    emblemMains: ['#8a5a86', '#7c5488'],
  },
  'artichoke-extract': {
    draw: labelledJar,
    mains: ['#3a2418', '#46291a'],
    emblem: artichoke,
    emblemMains: ['#8a5a86', '#7c5488'],
  },
  'cordyceps-honey': {
    draw: honeyJar,
    mains: ['#e0901e', '#d4841a'],
    emblem: cordyceps,
    emblemMains: ['#ef8a1e', '#e87c1a'],
  },
  'freeze-dried-cordyceps': {
    draw: labelledJar,
    mains: ['#f0a040', '#e89438'],
    emblem: cordyceps,
    emblemMains: ['#ef8a1e', '#e87c1a'],
  },
  'black-garlic-jar': {
    draw: labelledJar,
    mains: ['#3a2a26', '#42302a'],
    emblem: garlic,
    emblemMains: ['#f6ecdf', '#f3e6dc'],
  },
  'aloe-drink': {
    draw: labelledJar,
    mains: ['#c9dfa0', '#bcd892'],
    emblem: aloe,
    emblemMains: ['#6aa64c', '#5c9c50'],
  },
  'essential-oil': { draw: essentialOil, mains: ['#8a4a1c', '#7c4218'] },
  'milk-bottle': { draw: milkBottle, mains: ['#fffaf0', '#fdf6e8'] },
  yogurt: { draw: yogurt, mains: ['#fbf4e6', '#f8efdf'] },
  cheese: { draw: cheese, mains: ['#f0c04a', '#eab840'] },
  eggs: { draw: eggs, mains: ['#e6bd92', '#dcae82'] },
  'roasted-eggs': { draw: eggs, mains: ['#b9783f', '#ab6c38'] },
  chicken: { draw: chicken, mains: ['#b8622c', '#a85428'] },
  meat: { draw: meat, mains: ['#c8453c', '#bc3e3c'] },
  'game-meat': { draw: meat, mains: ['#b0584a', '#a65046'] },
  ribs: { draw: ribs, mains: ['#c84a42', '#bc4240'] },
  jerky: { draw: jerky, mains: ['#98402a', '#8a3a28'] },
  'ice-cream': {
    draw: iceCream,
    mains: ['#e8608c', '#e0507e'],
    emblem: dragonFruit,
    emblemMains: ['#fbf6ea', '#f6f0e6'],
  },
  'soup-pouch': {
    draw: soupPouch,
    mains: ['#cfa44a', '#c49a44'],
    emblem: artichoke,
    emblemMains: ['#8a5a86', '#7c5488'],
  },
  cashew: { draw: cashew, mains: ['#e3b06a', '#dba860'] },
  macadamia: { draw: macadamia, mains: ['#8a5230', '#7c4a2c'] },
} satisfies Record<string, MotifRecipe>;
