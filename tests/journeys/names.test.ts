import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../../src/catalogue/index.ts';
import { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

test.each([
  ['en', 'can i top up base with the kbc app', 'Yes, BASE can be topped up in KBC Mobile'],
  ['nl', 'gaat da via de kbc app proximus herladen', 'Misschien: volgens een studie'],
  [
    'fr',
    "on peut recharger orange avec l'app belfius ?",
    "Je n'ai pas trouvé de recharge dans l'app Belfius",
  ],
  ['de', 'kann ich bei base mit revolut zahlen?', 'Ja, als Karte: Eine Karte von Revolut'],
  ['en', 'does lycamobile take n26?', 'N26: its card is a Visa or Mastercard'],
  ['zh-Hans', '支付宝可以给比利时的号码充钱不', '支付宝：没查到哪家收。'],
  ['zh-Hant', 'payconiq 仲用唔用得㗎', 'Payconiq 正改名為 Bancontact Pay'],
  ['en', 'can i pay with bancontact?', 'Bancontact: yes at BASE, Mobile Vikings'],
  ['nl', 'kan ik met vikingpunten herladen', 'Ja, bij Mobile Vikings'],
  ['zh-Hant', 'orange 收唔收 revolut', 'Revolut：它的卡是 Visa 或 Mastercard'],
  ['nl', 'werkt wero bij mobile vikings', 'Ja, bij Mobile Vikings kan je met Bancontact Pay / Wero betalen'],
  ['fr', 'ing permet de recharger proximus ?', "Je n'ai pas trouvé de recharge dans l'app ING"],
  ['de', 'wie viele viking punkte brauch ich für 15 euro', 'Ja, Mobile Vikings nimmt Viking Points'],
  ['nl', 'mijn argenta kaart, lukt dat bij mobile vikings', 'Herladen in de app van Argenta vond ik niet'],
  ['en', 'can i buy credit with bitcoin', 'I found no brand that says it takes Bitcoin'],
  ['en', "dundle didn't send me the code for base", 'Recharge.com, Ding and other sellers'],
  ['en', 'my revolut card got refused at base', 'Yes, as a card: a Revolut card'],
  ['en', 'does dundle have base?', "Dundle: I don't know"],
  ['fr', 'delhaize vend des recharges orange ?', "Delhaize : je ne sais pas si Orange s'y vend"],
  ['nl', 'verkoopt de aldi herlaadkaarten?', 'Aldi: welke merken je er kan kopen'],
  ['de', 'gibts bei lidl mobile vikings guthaben?', 'Nein: Mobile Vikings hat keine Aufladebons'],
])('%s: %j names it in the first line: %s', async (locale, text, first) => {
  const person = world.user(locale);
  await person.say(text);
  expect(person.screen().text.split('\n')[0]).toContain(first);
});

test('no word is the name of two', () => {
  const typed = names.flatMap((one) => one.typed.map((word) => word.toLowerCase()));
  expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
});
