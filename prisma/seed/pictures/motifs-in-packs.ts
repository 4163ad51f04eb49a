import { aloe } from './motifs/aloe';
import { ambarella } from './motifs/ambarella';
import { ampoules } from './motifs/ampoules';
import { anchovies } from './motifs/anchovies';
import { appleJujube } from './motifs/apple-jujube';
import { artichoke } from './motifs/artichoke';
import { asparagus } from './motifs/asparagus';
import { banana } from './motifs/banana';
import { beanBowl } from './motifs/bean-bowl';
import { birdNest } from './motifs/bird-nest';
import { candyBox } from './motifs/candy-box';
import { cashew } from './motifs/cashew';
import { cheese } from './motifs/cheese';
import { cherryTomato } from './motifs/cherry-tomato';
import { chicken } from './motifs/chicken';
import { chili } from './motifs/chili';
import { chrysanthemum } from './motifs/chrysanthemum';
import { coffeeBag } from './motifs/coffee-bag';
import { coffeeBeans } from './motifs/coffee-beans';
import { coffeeDrip } from './motifs/coffee-drip';
import { cordyceps } from './motifs/cordyceps';
import { dragonFruit } from './motifs/dragon-fruit';
import { driedBag } from './motifs/dried-bag';
import { driedSquid } from './motifs/dried-squid';
import { drinkPack } from './motifs/drink-pack';
import { durian } from './motifs/durian';
import { eggs } from './motifs/eggs';
import { essentialOil } from './motifs/essential-oil';
import { fishSauceBottle } from './motifs/fish-sauce-bottle';
import { fishSauceJar } from './motifs/fish-sauce-jar';
import { frozenBag } from './motifs/frozen-bag';
import { garlic } from './motifs/garlic';
import { gerbera } from './motifs/gerbera';
import { giftBox } from './motifs/gift-box';
import { gingerCake } from './motifs/ginger-cake';
import { grapeBunch } from './motifs/grape-bunch';
import { gumJar } from './motifs/gum-jar';
import { honeyJar } from './motifs/honey-jar';
import { iceCream } from './motifs/ice-cream';
import { jackfruit } from './motifs/jackfruit';
import { jerky } from './motifs/jerky';
import { juiceBottle } from './motifs/juice-bottle';
import { labelledJar } from './motifs/labelled-jar';
import { liquorJar } from './motifs/liquor-jar';
import { macadamia } from './motifs/macadamia';
import { meat } from './motifs/meat';
import { milkBottle } from './motifs/milk-bottle';
import { mineralWater } from './motifs/mineral-water';
import { mulberry } from './motifs/mulberry';
import { mushroom } from './motifs/mushroom';
import { netCake } from './motifs/net-cake';
import { noodles } from './motifs/noodles';
import { passionFruit } from './motifs/passion-fruit';
import { persimmon } from './motifs/persimmon';
import { pineapple } from './motifs/pineapple';
import { potato } from './motifs/potato';
import { powderJar } from './motifs/powder-jar';
import { puffedRiceCake } from './motifs/puffed-rice-cake';
import { ribs } from './motifs/ribs';
import { riceBag } from './motifs/rice-bag';
import { ricePaper } from './motifs/rice-paper';
import { salt } from './motifs/salt';
import { sauceJar } from './motifs/sauce-jar';
import { seaGrapes } from './motifs/sea-grapes';
import { seaweed } from './motifs/seaweed';
import { shrimp } from './motifs/shrimp';
import { soupPouch } from './motifs/soup-pouch';
import { strawberry } from './motifs/strawberry';
import { sweetPotato } from './motifs/sweet-potato';
import { syrup } from './motifs/syrup';
import { teaBox } from './motifs/tea-box';
import { teaLeaves } from './motifs/tea-leaves';
import { turmeric } from './motifs/turmeric';
import { vegetableBasket } from './motifs/vegetable-basket';
import { wineBottle } from './motifs/wine-bottle';
import { yogurt } from './motifs/yogurt';
import type { MotifRecipe } from './motif-recipe';

/** Goods in bottles, jars, bags and boxes, and goods of the kitchen. */
export const motifsInPacks = {
  'fish-sauce-bottle': { draw: fishSauceBottle, mains: ["#a5521a", "#b86220", "#8e4416"] },
  'fish-sauce-jar': { draw: fishSauceJar, mains: ["#8a4a28", "#7d4428"] },
  'anchovy-sauce-bottle': { draw: fishSauceBottle, mains: ["#8f6a58", "#856050"] },
  'shrimp-paste-jar': { draw: sauceJar, mains: ["#8c4a5a", "#80465a"], emblem: shrimp, emblemMains: ["#f09a72", "#ec8c6a"] },
  'spiced-paste-jar': { draw: sauceJar, mains: ["#a8502c", "#9c4828"], emblem: chili, emblemMains: ["#d92b22", "#cc2a26"] },
  'squid-jar': { draw: sauceJar, mains: ["#c05a24", "#d99a4a"], emblem: driedSquid, emblemMains: ["#d69a66", "#cc8e60"] },
  'salt': { draw: salt, mains: ["#f5f1e8", "#f1efe9"] },
  'green-chili-salt-bottle': { draw: juiceBottle, mains: ["#8fb04a", "#86a844"], emblem: chili, emblemMains: ["#d92b22", "#cc2a26"] },
  'wild-chili-jar': { draw: labelledJar, mains: ["#5f9a3e", "#d0402a"], emblem: chili, emblemMains: ["#d92b22", "#cc2a26"] },
  'juice-bottle': { draw: juiceBottle, mains: ["#e0902c", "#d8842a"] },
  'dragon-fruit-juice': { draw: juiceBottle, mains: ["#c92a62", "#d23a70"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'grape-juice': { draw: juiceBottle, mains: ["#6a2450", "#7a2a52"], emblem: grapeBunch, emblemMains: ["#a82f52", "#9a2846"] },
  'mulberry-juice': { draw: juiceBottle, mains: ["#5a1a3c", "#641c3a"], emblem: mulberry, emblemMains: ["#4b1d3f", "#5a2140"] },
  'vinegar-bottle': { draw: fishSauceBottle, mains: ["#d9a03a", "#cf9430"], emblem: appleJujube, emblemMains: ["#9cc04a", "#8ab648"] },
  'dragon-fruit-syrup': { draw: syrup, mains: ["#c22458", "#b81f5c"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'apple-syrup': { draw: syrup, mains: ["#d9a83a", "#c99a34"], emblem: appleJujube, emblemMains: ["#9cc04a", "#8ab648"] },
  'grape-molasses': { draw: syrup, mains: ["#4a1c38", "#521e36"], emblem: grapeBunch, emblemMains: ["#a82f52", "#9a2846"] },
  'wine-bottle': { draw: wineBottle, mains: ["#8a1f3a", "#7c1c38"], emblem: grapeBunch, emblemMains: ["#a82f52", "#9a2846"] },
  'dragon-fruit-wine': { draw: wineBottle, mains: ["#c63a62", "#b8305c"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'cordyceps-liquor': { draw: wineBottle, mains: ["#d98a2a", "#cf7f28"], emblem: cordyceps, emblemMains: ["#ef8a1e", "#e87c1a"] },
  'liquor-jar': { draw: liquorJar, mains: ["#8c5230", "#7d4a2c"] },
  'honey-jar': { draw: honeyJar, mains: ["#e59a1e", "#d98c1a"] },
  'bird-nest': { draw: birdNest, mains: ["#f7eedb", "#f4e8d0"] },
  'bird-nest-drink': { draw: drinkPack, mains: ["#f0dfba", "#ecd8b0"], emblem: birdNest, emblemMains: ["#f7eedb", "#f4e8d0"] },
  'mineral-water': { draw: mineralWater, mains: ["#9fd3e6", "#a9dae8"] },
  'tea-cup': { draw: teaLeaves, mains: ["#b8862c", "#a0812c"] },
  'artichoke-tea': { draw: teaBox, mains: ["#6f9a5a", "#5f8f5c"], emblem: artichoke, emblemMains: ["#8a5a86", "#7c5488"] },
  'asparagus-tea': { draw: teaBox, mains: ["#8ab04e", "#7aa84a"], emblem: asparagus, emblemMains: ["#6fa544", "#7fae4a"] },
  'lotus-tea': { draw: teaBox, mains: ["#d98aa0", "#cf7c96"], emblem: chrysanthemum, emblemMains: ["#f2bb2c", "#f4d060"] },
  'flower-tea': { draw: teaBox, mains: ["#e4b8a0", "#d97a92"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'oolong-tea': { draw: teaBox, mains: ["#5c7f4a", "#4a7450"], emblem: teaLeaves, emblemMains: ["#b8862c", "#a0812c"] },
  'black-tea': { draw: teaBox, mains: ["#a03a24", "#8f3422"], emblem: teaLeaves, emblemMains: ["#b8862c", "#a0812c"] },
  'chrysanthemum-tea': { draw: labelledJar, mains: ["#e9c45a", "#e4bc50"], emblem: chrysanthemum, emblemMains: ["#f2bb2c", "#f4d060"] },
  'jasmine-tea': { draw: driedBag, mains: ["#6f8f4a", "#668a4c"], emblem: gerbera, emblemMains: ["#e2503c", "#e06a94"] },
  'cascara-tea': { draw: driedBag, mains: ["#a0342a", "#942e2a"], emblem: coffeeBeans, emblemMains: ["#6b3a1e", "#5c3018"] },
  'coffee-bag': { draw: coffeeBag, mains: ["#6b3a1e", "#5c3018"] },
  'coffee-beans': { draw: coffeeBeans, mains: ["#6b3a1e", "#5c3018"] },
  'green-coffee-beans': { draw: coffeeBeans, mains: ["#a3a878", "#989e6e"] },
  'coffee-drip': { draw: coffeeDrip, mains: ["#4a2412", "#54290f"] },
  'drip-coffee-box': { draw: giftBox, mains: ["#8a5230", "#7c4628"], emblem: coffeeDrip, emblemMains: ["#4a2412", "#54290f"] },
  'rice-bag': { draw: riceBag, mains: ["#f1e4c6", "#e9d8b4"] },
  'sticky-rice-bag': { draw: riceBag, mains: ["#e0bd92", "#d8b488"] },
  'cereal-jar': { draw: labelledJar, mains: ["#d9b276", "#d0a668"], emblem: beanBowl, emblemMains: ["#6f9a3a", "#658f36"] },
  'noodles': { draw: noodles, mains: ["#f0d0cc", "#eec4c4"] },
  'rice-paper': { draw: ricePaper, mains: ["#f3e4c2", "#efdcb4"] },
  'net-cake': { draw: netCake, mains: ["#d9962f", "#cf8a28"] },
  'puffed-rice-cake': { draw: puffedRiceCake, mains: ["#ecc878", "#e6bf6c"] },
  'cashew-candy': { draw: candyBox, mains: ["#c98530", "#bd7a2c"], emblem: cashew, emblemMains: ["#e3b06a", "#dba860"] },
  'seaweed-jam': { draw: giftBox, mains: ["#b8a05a", "#a8944e"], emblem: seaweed, emblemMains: ["#8f7a3c", "#a08444"] },
  'grape-jam': { draw: giftBox, mains: ["#b06a8c", "#a45e84"], emblem: grapeBunch, emblemMains: ["#a82f52", "#9a2846"] },
  'raisin-box': { draw: giftBox, mains: ["#8a5a7a", "#7c5072"], emblem: grapeBunch, emblemMains: ["#4a2b5c", "#3d2a52"] },
  'ginger-cake': { draw: gingerCake, mains: ["#dc9a3c", "#d28f34"] },
  'spirulina-jar': { draw: powderJar, mains: ["#1f6b5a", "#246a50"] },
  'powder-jar': { draw: powderJar, mains: ["#eb9a1c", "#e48f18"], emblem: turmeric, emblemMains: ["#f2a01e", "#eb9418"] },
  'gum-jar': { draw: gumJar, mains: ["#eedcb0", "#e6d0a0"] },
  'ampoules': { draw: ampoules, mains: ["#7a4a1e", "#6c4018"], emblem: artichoke, emblemMains: ["#8a5a86", "#7c5488"] },
  'artichoke-extract': { draw: labelledJar, mains: ["#3a2418", "#46291a"], emblem: artichoke, emblemMains: ["#8a5a86", "#7c5488"] },
  'cordyceps-honey': { draw: honeyJar, mains: ["#e0901e", "#d4841a"], emblem: cordyceps, emblemMains: ["#ef8a1e", "#e87c1a"] },
  'freeze-dried-cordyceps': { draw: labelledJar, mains: ["#f0a040", "#e89438"], emblem: cordyceps, emblemMains: ["#ef8a1e", "#e87c1a"] },
  'black-garlic-jar': { draw: labelledJar, mains: ["#3a2a26", "#42302a"], emblem: garlic, emblemMains: ["#f6ecdf", "#f3e6dc"] },
  'aloe-drink': { draw: labelledJar, mains: ["#c9dfa0", "#bcd892"], emblem: aloe, emblemMains: ["#6aa64c", "#5c9c50"] },
  'essential-oil': { draw: essentialOil, mains: ["#8a4a1c", "#7c4218"] },
  'milk-bottle': { draw: milkBottle, mains: ["#fffaf0", "#fdf6e8"] },
  'yogurt': { draw: yogurt, mains: ["#fbf4e6", "#f8efdf"] },
  'cheese': { draw: cheese, mains: ["#f0c04a", "#eab840"] },
  'eggs': { draw: eggs, mains: ["#e6bd92", "#dcae82"] },
  'roasted-eggs': { draw: eggs, mains: ["#b9783f", "#ab6c38"] },
  'chicken': { draw: chicken, mains: ["#b8622c", "#a85428"] },
  'meat': { draw: meat, mains: ["#c8453c", "#bc3e3c"] },
  'game-meat': { draw: meat, mains: ["#b0584a", "#a65046"] },
  'ribs': { draw: ribs, mains: ["#c84a42", "#bc4240"] },
  'jerky': { draw: jerky, mains: ["#98402a", "#8a3a28"] },
  'ice-cream': { draw: iceCream, mains: ["#e8608c", "#e0507e"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'soup-pouch': { draw: soupPouch, mains: ["#cfa44a", "#c49a44"], emblem: artichoke, emblemMains: ["#8a5a86", "#7c5488"] },
  'cashew': { draw: cashew, mains: ["#e3b06a", "#dba860"] },
  'macadamia': { draw: macadamia, mains: ["#8a5230", "#7c4a2c"] },
  'dried-dragon-fruit': { draw: driedBag, mains: ["#c92a62", "#d84a78"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'crisp-dragon-fruit': { draw: driedBag, mains: ["#e88aa8", "#e27c9c"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'dried-dragon-fruit-flower': { draw: driedBag, mains: ["#b9b060", "#aaa654"], emblem: dragonFruit, emblemMains: ["#fbf6ea", "#f6f0e6"] },
  'dried-fruit-bag': { draw: driedBag, mains: ["#e0902c", "#d2802a"], emblem: jackfruit, emblemMains: ["#f0b02e", "#eda424"] },
  'dried-ambarella': { draw: driedBag, mains: ["#a8b03c", "#9ca638"], emblem: ambarella, emblemMains: ["#8fb53e", "#a3ba40"] },
  'dried-apple': { draw: driedBag, mains: ["#bcae54", "#b0a24a"], emblem: appleJujube, emblemMains: ["#9cc04a", "#8ab648"] },
  'dried-durian': { draw: driedBag, mains: ["#ecc04a", "#e4b640"], emblem: durian, emblemMains: ["#93963f", "#848c36"] },
  'dried-strawberry': { draw: driedBag, mains: ["#cc2e3a", "#c02838"], emblem: strawberry, emblemMains: ["#dc2f36", "#d0283a"] },
  'dried-soft-persimmon': { draw: driedBag, mains: ["#dc6a22", "#d0601e"], emblem: persimmon, emblemMains: ["#ea7a24", "#e56a1e"] },
  'dried-jackfruit': { draw: driedBag, mains: ["#eeb23a", "#e6a830"], emblem: jackfruit, emblemMains: ["#f0b02e", "#eda424"] },
  'dried-banana': { draw: driedBag, mains: ["#c98a34", "#bd802e"], emblem: banana, emblemMains: ["#f2c736", "#eebb2c"] },
  'dried-passion-fruit': { draw: driedBag, mains: ["#e0a42c", "#d69a28"], emblem: passionFruit, emblemMains: ["#6a2a58", "#5c2550"] },
  'dried-pineapple': { draw: driedBag, mains: ["#ecb83a", "#e4ae32"], emblem: pineapple, emblemMains: ["#e5a52e", "#dc9828"] },
  'dried-tomato': { draw: driedBag, mains: ["#c83a28", "#bc3426"], emblem: cherryTomato, emblemMains: ["#e0402c", "#d83628"] },
  'dried-sweet-potato': { draw: driedBag, mains: ["#e09a34", "#d69030"], emblem: sweetPotato, emblemMains: ["#8e3a5a", "#9a4458"] },
  'potato-crisps': { draw: driedBag, mains: ["#e8c060", "#e0b654"], emblem: potato, emblemMains: ["#d2a764", "#c99c5a"] },
  'dried-mushroom': { draw: driedBag, mains: ["#8a5a30", "#7e502c"], emblem: mushroom, emblemMains: ["#96602f", "#86542c"] },
  'dried-vegetable-bag': { draw: driedBag, mains: ["#7d9a4a", "#86985a"], emblem: vegetableBasket, emblemMains: ["#6fa544", "#7fae4a"] },
  'frozen-bag': { draw: frozenBag, mains: ["#3f86a8", "#4a90b0"], emblem: vegetableBasket, emblemMains: ["#6fa544", "#7fae4a"] },
  'frozen-durian': { draw: frozenBag, mains: ["#5a98b0", "#4f90a8"], emblem: durian, emblemMains: ["#93963f", "#848c36"] },
  'sea-grapes-pouch': { draw: frozenBag, mains: ["#3f8f84", "#388878"], emblem: seaGrapes, emblemMains: ["#5faa44", "#52a04a"] },
  'lemon-fish-box': { draw: giftBox, mains: ["#c9c04a", "#bdb644"], emblem: anchovies, emblemMains: ["#a9b2b2", "#9aa6aa"] },
} satisfies Record<string, MotifRecipe>;
