import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { World } from '../support/world.ts';
import { User } from 'telegram-emulator';

let world: World;
let user: User;
let admin: User;
beforeEach(async () => {
  world = await World.start({ ADMIN_IDS: '99' });
  admin = new User(world.telegram, world.telegram.person({ id: 99, first_name: 'Ada' }));
  await admin.say('/start');
  user = world.user('en');
});
afterEach(() => world.end());

/** Everything that is on disk, and what was logged. */
const kept = () =>
  readdirSync(join(world.folder, 'data'))
    .map((file) => readFileSync(join(world.folder, 'data', file), 'latin1'))
    .join('') + world.logged;

test.each([
  ['4111 1111 1111 1111', 'payment card number'],
  ['my card is 5555-5555-5555-4444', 'payment card number'],
  ['my code is 123456', 'a code or a password'],
  ['验证码是 884213', 'a code or a password'],
  ['password: hunter2', 'a code or a password'],
  ['my password is hunter2', 'a code or a password'],
  ['Passwort: Sommer', 'a code or a password'],
  ['4111 1111 1111 1111 12/27 123', 'payment card number'],
  ['12/27 4111-1111-1111-1111', 'payment card number'],
  ['3782 822463 10005 exp 1227', 'payment card number'],
  ['2223 0031 2200 3222', 'payment card number'],
])('%s is warned of, can be deleted, and is neither kept nor logged', async (words, what) => {
  await user.say('/topup base online');
  await user.say(words);
  expect(user.screen().text).toContain(what);
  await user.press('Delete my message');
  expect(user.screen().text).toContain('gone from this chat');
  expect(user.person.messages.map(({ text }) => text)).not.toContain(words);
  // What to do if it is out stays at hand, and so does the question that was open.
  expect(user.screen().labels.flat()).toContain('I got scammed');
  await user.press('Back');
  expect(user.screen().text).toContain('Where to top up');
  await world.stopBot();
  for (const secret of [words, words.replaceAll(/\D/g, '')])
    if (secret.length > 3) expect(kept()).not.toContain(secret);
  await world.startBot();
});

test('a message that Telegram does not let go of is left to the person', async () => {
  await user.say('4111 1111 1111 1111');
  world.telegram.fault('deleteMessage', { error: 400, description: "Bad Request: message can't be deleted" });
  await user.press('Delete my message');
  expect(user.toasts.at(-1)).toContain('press and hold');
});

test('where a voucher is asked for, 15 digits are a voucher, and a longer payment card number is not', async () => {
  await user.say('/topup orange');
  await user.press('I have a voucher');
  // Fifteen digits that pass the check of payment cards too.
  await user.say('378282246310005');
  expect(user.screen().text).not.toContain('payment card');
  await user.say('4111111111111111');
  expect(user.screen().text).toContain('payment card number');
});

test('what is no secret is not warned of', async () => {
  for (const words of [
    '0486 12 34 56',
    'where is my PIN?',
    'code refused',
    'base 15',
    'verification code: what is that?',
    'code par sms : rien ne vient',
    '验证码：收不到怎么办',
    'SMS-Code: nicht bekommen, 0486 12 34 56',
    'password forgotten, 15 euro',
    '0486 12 34 56 0497 11 22 33',
    // Numbers of other countries that pass the check of payment cards.
    '+49 1520 1234569',
    '+4915201234569',
  ]) {
    await user.say(words);
    expect(user.screen().text, words).not.toMatch(/looks like a/);
  }
});

test('a card for a friend holds the number once, in the friend’s language, and leads back without it', async () => {
  await user.say('/topup base');
  await user.say('a friend pays');
  await user.press('Français');
  await user.say('0486 12 34');
  expect(user.screen().text).toContain('too short');
  await user.say('0486 12 34 56');
  expect(user.screen().text).toContain('+32 486 12 34 56');
  expect(user.screen().text).toContain('BASE');
  expect(user.screen().text).not.toContain('Could you');
  await user.press('Back');
  await user.press('Without a number');
  expect(user.screen().text).not.toContain('486');
  await world.stopBot();
  expect(kept()).not.toMatch(/486 ?12 ?34 ?56/);
  await world.startBot();
});

test('no data: the way through by buttons is the way through in words', async () => {
  await user.say('base, I paid but no data');
  await user.press('Yes, it is there');
  await user.press('No, or not sure');
  await user.press('Still no data');
  await user.press('In Belgium');
  const pressed = user.screen().text;
  expect(pressed).toContain('gprs.base.be');
  await user.say('base, still no internet');
  for (const words of ['yes', 'no', 'still no data', 'in Belgium']) await user.say(words);
  expect(user.screen().text).toBe(pressed);
});

test('a note to the maintainers: address and facts, no name unless wanted, no number, five a day', async () => {
  const note = async (words: string, named: boolean) => {
    await user.say('/balance base');
    await user.press('Something wrong?');
    if (named) await user.press('With my name');
    await user.say(words);
  };
  await note('The code is old, call me on 0486 12 34 56', false);
  expect(user.screen().text).toContain('Sent');
  expect(admin.screen().text).toContain('base/balance/sms');
  expect(admin.screen().text).toContain('start=1B');
  expect(admin.screen().text).not.toMatch(/Anna|486/);
  await note('Still old', true);
  expect(admin.screen().text).toContain('Anna');
  for (const words of ['three', 'four', 'five']) await note(words, false);
  expect(admin.screen().text).toContain('five');
  await note('six', false);
  expect(user.screen().text).toContain('5 today');
  expect(admin.screen().text).not.toContain('six');
  world.now += 24 * 3600 * 1000;
  await note('seven', false);
  expect(admin.screen().text).toContain('seven');
});

test('a note that reaches nobody says so and is not counted', async () => {
  admin.person.block();
  await user.say('/balance base');
  await user.press('Something wrong?');
  await user.say('It is old');
  expect(user.screen().text).toContain('could not be delivered');
});

test('commands for trouble take a brand in any spelling; an unknown one gets the choice', async () => {
  await user.say('/support 橙子');
  expect(user.screen().text).toContain('Orange');
  await user.say('/validity LYCA');
  expect(user.screen().text).toContain('Lycamobile');
  await user.say('/support vodafone');
  expect(user.screen().labels.flat()).toContain('BASE');
  await user.say('/id');
  expect(user.screen().text).toContain('Identification');
  await user.say('/scam');
  expect(user.screen().text).toContain('scam');
});

test('a note carries no number, however it is written', async () => {
  for (const number of [
    '０４８６１２３４５６',
    '0486 - 12 - 34 - 56',
    '+32 (0)486/12.34.56',
    '0486·12·34·56',
  ]) {
    await user.say('/deletemydata');
    await user.press('Yes, delete');
    await user.say('/balance base');
    await user.press('Something wrong?');
    await user.say(`Call me: ${number}, please`);
    expect(admin.screen().text.normalize('NFKC'), number).not.toMatch(/486|12.{0,3}34/);
  }
});

test.each([
  ['it says ABCD-1234-EFGH-5678 is used', /ABCD|1234|EFGH|5678/],
  ['it wants pin 4821', /48|21/],
  ['it wants pin 48 21', /48|21/],
  ['it wants 4-8-2-1', /4-8|2-1/],
  ['it wants 12 34 56 78', /12|34|56|78/],
])('a note carries no code: %s', async (words, code) => {
  await user.say('/balance base');
  await user.press('Something wrong?');
  await user.say(words);
  const [typed] = admin.screen().text.split('base/balance');
  expect(typed).toContain('•••');
  expect(typed).not.toMatch(code);
});

test('a note keeps prices and days, for they are what it is about', async () => {
  await user.say('/balance base');
  await user.press('Something wrong?');
  await user.say('It is €12,50 since 15/12, not 10 euro');
  expect(admin.screen().text).toContain('It is €12,50 since 15/12, not 10 euro');
});

test('a note that cannot be delivered is kept for a day and no longer', async () => {
  const { person } = admin;
  const fault = world.telegram.fault('sendMessage', { status: 500 }, { chat: person.id, times: Infinity });
  await user.say('/balance base');
  await user.press('Something wrong?');
  await user.say('It is old');
  const hours = async (count: number) => {
    for (let hour = 0; hour < count; hour++) await world.pass(1000).then(() => (world.now += 3_599_000));
    await world.pass(1000);
    return (await world.store!.waiting('job')).all;
  };
  expect(await hours(23)).toBe(1);
  expect(await hours(2)).toBe(0);
  fault.release();
  await world.pass(60_000);
  expect(admin.history().join()).not.toContain('It is old');
});

test('a note that is cut is cut between characters', async () => {
  await user.say('/balance base');
  await user.press('Something wrong?');
  await user.say(`${'x'.repeat(999)}🙂 and more`);
  expect(user.screen().text).toContain('Sent');
  expect(admin.screen().text.isWellFormed()).toBe(true);
});

test('the language can be changed while a note is being asked for', async () => {
  await user.say('/balance base');
  await user.press('Something wrong?');
  await user.say('/language');
  await user.press('Deutsch');
  expect(user.screen().text).toContain('BASE: Wie viel');
});

test('a payment card number in any command is warned of', async () => {
  for (const command of ['/scam', '/balance', '/tips', '/topup']) {
    await user.say(`${command} 4111 1111 1111 1111`);
    expect(user.screen().text, command).toContain('payment card number');
  }
});

test('a deletion whose answer was lost is a deletion', async () => {
  await user.say('4111 1111 1111 1111');
  world.telegram.fault('deleteMessage', 'lost');
  await user.press('Delete my message');
  await world.pass(2000);
  expect(user.screen().text).toContain('gone from this chat');
});

test('a payment card number under a picture is warned of', async () => {
  await user.did('sent a picture', () => user.person.sendPhoto('my card 4111 1111 1111 1111'));
  expect(user.screen().text).toContain('payment card number');
  await user.did('sent a picture', () => user.person.sendPhoto('base 15 euro'));
  expect(user.screen().text).not.toContain('payment card number');
});

test('the friend’s language may be typed as people type it', async () => {
  await user.say('/topup base');
  for (const language of ['english', 'FRANÇAIS', 'nederlands please']) {
    await user.say('a friend pays');
    await user.say(language);
    expect(user.screen().labels.flat(), language).toContain('Without a number');
  }
});

test('a note that one maintainer has does not come again because another cannot be reached', async () => {
  await world.end();
  world = await World.start({ ADMIN_IDS: '98,99' });
  user = world.user('en');
  const [first, second] = [98, 99].map(
    (id) => new User(world.telegram, world.telegram.person({ id, first_name: 'Ada' })),
  );
  for (const one of [first!, second!]) await one.say('/start');
  world.telegram.fault('sendMessage', { status: 500 }, { chat: 98, times: 99 });
  await user.say('/balance base');
  await user.press('Something wrong?');
  await user.say('It is old');
  expect(user.screen().text).toContain('Sent');
  expect(second!.history().filter((line) => line.includes('It is old'))).toHaveLength(1);
});

test('a number where none is asked for does not make a known brand unknown', async () => {
  for (const words of ['base, a friend pays', 'base, I paid but no data']) {
    await user.say('/topup base');
    await user.say(words);
    await user.say('0486 12 34 56');
    expect(user.screen().text, words).toContain('BASE');
  }
});

test('a link says nothing of what did not happen', async () => {
  for (const payload of ['1Q_Bba', '1Wc_Bba', '1Wc']) {
    await user.say(`/start ${payload}`);
    expect(user.screen().text, payload).not.toMatch(/Sent|looks like/);
  }
  await user.say('/start 1D');
  expect(user.screen().text).toContain('Delete everything');
});

test('where a voucher is asked for: a phone number, an account and a wish are no codes', async () => {
  await user.say('/topup lyca');
  await user.press('I have a voucher');
  await user.say('0470 12 34 56');
  expect(user.screen().text).toContain('phone number, not a voucher');
  await user.say('BE68 5390 0754 7034');
  expect(user.screen().text).not.toMatch(/68539007547034/);
  await user.say('lyca online 15 euro');
  expect(user.screen().text).toContain('Lycamobile · online, €15');
});

test('a greeting and a thank-you are answered in a word', async () => {
  await user.say('hello');
  expect(user.screen().text).toContain('What can I do for you');
  await user.say('/balance');
  await user.say('thanks');
  expect(user.screen().text).toContain("You're welcome");
  expect(user.screen().labels.flat()).toContain('BASE');
});

test('an open question is forgotten after thirty days, whoever else wrote', async () => {
  await user.say('/topup base online');
  await user.press('Next: number');
  world.now += 31 * 24 * 3600 * 1000;
  await user.say('0486 12 34 56');
  expect(user.screen().text).not.toContain('3/5');
});

test.each([
  ['de', 'kann ich meine nummer behalten wenn ich von base zu orange wechsel, jemand hat meine bankkarte'],
  ['en', 'a text from a debt collector, i paid 250 €, now no reply'],
])('in %s, %j is an emergency, whatever else it is about', async (locale, words) => {
  const cheated = world.user(locale);
  await cheated.say(words);
  expect(world.arrivals.get(cheated.person.id)?.place).toMatchObject({ at: 'guide', guide: 'stolen' });
});

test.each([
  ['I called them twice, nobody answers', undefined],
  ['I tried it twice', undefined],
  ['they took the money twice', true],
  ['double payment', true],
])('where nothing arrived, after %j a payment made twice: %s', async (words, twice) => {
  await user.say('base not arrived');
  await user.say(words);
  const { place } = world.arrivals.get(user.person.id)!;
  expect('twice' in place ? place.twice : undefined).toBe(twice);
});

test.each([
  ['in a shop', 'contact'],
  ['yes, in a shop', 'contact'],
  ['yes', undefined],
])('where a payment is missing, %j: %s', async (words, aspect) => {
  await user.say('base not arrived');
  await user.say(words);
  expect(world.arrivals.get(user.person.id)?.remark).toEqual(
    aspect === undefined ? undefined : expect.objectContaining({ say: 'aspect', aspect }),
  );
});

test('whoever has waited an hour is told what is known of that, and whom to call, before the words for it', async () => {
  await user.say('topped up base, nothing came');
  await user.say("it's been an hour and still nothing");
  const { text } = user.screen();
  const at = (part: string) => text.indexOf(part);
  expect(at('How long BASE takes')).toBeGreaterThan(0);
  expect(at('1999')).toBeGreaterThan(at('How long BASE takes'));
  expect(at('Hello, I topped up')).toBeGreaterThan(at('1999'));
});
