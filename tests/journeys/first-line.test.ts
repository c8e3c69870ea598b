import { afterAll, beforeAll, expect, test } from 'vitest';
import { World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.end());

test.each([
  ['zh-Hans', '卡还没激活 先充钱进去行不行', '先激活、做实名登记'],
  ['nl', 'mijn base kaart is nog niet geactiveerd, kan ik ze al herladen', 'Activeer ze eerst'],
  ['en', "may i top up a card that's in my friend's name", 'Topping it up: I found nothing against it.'],
  ['fr', 'vous avez besoin de mon code pin ?', 'Non, jamais'],
  ['de', 'hab 5 euro bei base aufgeladen aber kein internet', '5\u00a0€ bringen bei BASE keine Daten'],
  ['zh-Hant', '我老公張base邊度睇到幾時到期', '你這張卡的到期日'],
  ['fr', 'je peux recharger le gsm de ma mère ?', 'Oui chez BASE'],
  ['nl', 'kan ik de orange van mijn zus herladen?', 'Of je bij Orange online het nummer van iemand anders'],
  ['fr', "mon num c'est 04 366 12 12 pourquoi ça passe pas", 'un numéro fixe'],
  [
    'en',
    'my number starts with 0456 which company is it',
    'A number with 0456 listed under Proximus can be one of Mobile Vikings',
  ],
  ['de', 'mit base nach bulgarien in urlaub, geht das handy da?', 'Bulgarien: Dort gilt die EU-Regel'],
  ['nl', 'werkt mijn proximus in marokko op vakantie', 'Marokko: buiten de EU-regel'],
  ['zh-Hans', '下周去伦敦玩 proximus的卡能用吗', '英国：不在欧盟规则里'],
  [
    'fr',
    'est-ce que ma recharge de 5€ chez base donne internet',
    "5\u00a0€ ne donnent pas d'internet mobile chez BASE",
  ],
  [
    'nl',
    'krijg ik internet als ik 15 euro herlaad bij base?',
    'Ja, €\u00a015 geeft bij BASE mobiel internet',
  ],
  [
    'fr',
    'peut on recharger proximus avec des tickets resto mdr',
    'Je ne sais pas si Proximus accepte titres-repas',
  ],
  ['en', "can i top up my son's base phone from manchester?", 'From abroad, for somebody in Belgium'],
  ['nl', 'moet ik u mijn bankgegevens geven', 'Nee, nooit'],
  ['zh-Hant', '聖誕返香港 proximus收唔收到sms', '香港：不在歐盟規則裡'],
  ['de', 'kann meine mutter aus rumänien meine orange aufladen', 'Aus dem Ausland, für jemanden in Belgien'],
  ['en', "can i put credit on my ma's belgian phone from galway", 'From abroad, for somebody in Belgium'],
  ['de', 'urlaub in österreich mit lyca, kostet das extra', 'Österreich: Dort gilt die EU-Regel'],
  ['en', 'going home for christmas will my base credit work in cork', 'Ireland: the EU rule holds there'],
  ['en', 'which bundle gives 40gb', 'About 40 GB'],
  ['de', 'geht orange in der schweiz', 'Schweiz: nicht von der EU-Regel erfasst'],
  ['en', "can i top up my own base card while i'm in spain", 'Topping up from there: over Wi-Fi'],
  ['de', 'brauche etwa 10 GB im monat, was kostet das?', 'Etwa 10 GB'],
  [
    'de',
    'kollege meint man kann auch per sms aufladen stimmt das',
    'Zwei Marken sagen, wie man per SMS auflädt',
  ],
  // What a note says nearly in the same words comes first, wherever it stands.
  ['de', 'Ombudsmann Telekom Telefonnummer bitte, deutsch', 'Ombudsdienst: 02 223 09 09'],
  ['de', 'Muss ich mich bei Umzug von Antwerpen nach Gent neu registrieren?', 'Nach einem Umzug'],
  ['nl', 'Mag een winkel weigeren dat ik cash betaal?', 'Contant mag'],
  ['zh-Hans', '突然收到一封 eSIM 二维码的邮件，要扫吗', '是骗局'],
  // A name that was said comes first, with what is known of it.
  ['en', 'can i top up base with the kbc app', 'Yes, BASE can be topped up in KBC Mobile'],
  ['nl', 'gaat da via de kbc app proximus herladen', 'Misschien: volgens een studie'],
  [
    'fr',
    "on peut recharger orange avec l'app belfius ?",
    "Je n'ai pas trouvé de recharge dans l'app Belfius",
  ],
  ['de', 'kann ich bei base mit revolut zahlen?', 'Wahrscheinlich, als Karte: Revolut'],
  [
    'de',
    'kann ich mit google play guthaben aufladen?',
    'Nein: Guthaben oder eine Geschenkkarte von Google Play',
  ],
  [
    'nl',
    'mijn kaart van proximus, zwitserland volgende week',
    'Zwitserland: buiten de EU-regel. Buiten de EU is er geen Daily Roaming Pass',
  ],
  ['en', 'does lycamobile take n26?', 'N26: its card is a Visa or Mastercard'],
  ['zh-Hans', '支付宝可以给比利时的号码充钱不', '支付宝：没查到哪家收。'],
  ['zh-Hant', 'payconiq 仲用唔用得㗎', 'Payconiq 正改名為 Bancontact Pay'],
  ['en', 'can i pay with bancontact?', 'Bancontact: yes at BASE (probably), Mobile Vikings'],
  ['nl', 'kan ik met vikingpunten herladen', 'ja bij Mobile Vikings'],
  ['zh-Hant', 'orange 收唔收 revolut', 'Revolut：它的卡是 Visa 或 Mastercard'],
  ['nl', 'werkt wero bij mobile vikings', 'Mobile Vikings neemt waarschijnlijk Bancontact Pay / Wero'],
  ['fr', 'ing permet de recharger proximus ?', "Je n'ai pas trouvé de recharge dans l'app ING"],
  ['de', 'wie viele viking punkte brauch ich für 15 euro', 'Ja, Mobile Vikings nimmt Viking Points'],
  ['nl', 'mijn argenta kaart, lukt dat bij mobile vikings', 'Herladen in de app van Argenta vond ik niet'],
  ['en', 'can i buy credit with bitcoin', 'I found no brand that says it takes Bitcoin'],
  ['en', "dundle didn't send me the code for base", 'Bought from a reseller?'],
  ['en', 'my revolut card got refused at base', 'Probably, as a card: Revolut'],
  ['en', 'does dundle have base?', "Dundle: I don't know"],
  ['fr', 'delhaize vend des recharges orange ?', "Delhaize : je ne sais pas si Orange s'y vend"],
  ['nl', 'verkoopt de aldi herlaadkaarten?', 'Aldi: welke merken je er kan kopen'],
  ['de', 'gibts bei lidl mobile vikings guthaben?', 'Nein: Mobile Vikings hat keine Aufladebons'],
])('%s: the first line answers %j: %s', async (locale, text, first) => {
  const person = world.user(locale);
  await person.say(text);
  expect(person.screen().text.split('\n')[0]).toContain(first);
});

test('what is not known of a brand stands before what is known of its bundle', async () => {
  const person = world.user('en');
  await person.say('how long does lyca credit last');
  expect(person.screen().text.split('\n')[1]).toMatch(/^I don't know how long credit lasts at Lycamobile/);
});

test('whether a top-up of a wrong number comes back is answered first', async () => {
  const person = world.user('en');
  await person.say('stuck 20 on the wrong number');
  await person.say('base');
  await person.say('do i get it back');
  expect(person.screen().text).toMatch(/^(Don't count on it|I found no rule that gives you the money back)/);
});

test('nonsense on a screen is answered by none of its notes', async () => {
  const person = world.user('de');
  await person.say('beschwerde');
  await person.say('jkl asdf qwer zxcv?');
  expect(person.screen().text).toMatch(/^Ich bin nicht sicher, ob ich darauf eine Antwort habe/);
});

test('a note that speaks of one brand is not said first for another', async () => {
  const anna = world.user('en');
  for (const brand of ['scarlet', 'ortel']) {
    await anna.say(`${brand} balance`);
    expect(anna.screen().text).not.toContain('BASE');
  }
  await anna.say('base balance shows too late abroad');
  expect(anna.screen().text).toContain('At BASE the latest use may show late');
});
