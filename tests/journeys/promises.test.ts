import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { encodePress } from '../../src/places/address.ts';
import { wordsOf } from '../../src/words/words.ts';
import { World } from '../support/world.ts';
import type { User } from 'telegram-emulator';

/** Nothing lost, nobody silenced: each fault here was one that somebody met. */
let world: World;
let anna: User;
beforeEach(async () => {
  world = await World.start({ ADMIN_IDS: '7000001' });
  anna = world.user('en');
});
afterEach(() => world.end());
const me = '@topup_test_bot';
const shown = (text: string, user = anna) =>
  user.messages.filter((message) => message.from === 'bot' && message.text.includes(text)).length;
const levels = (least: number) =>
  world.logged
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { level: number; msg?: string; held?: number })
    .filter(({ level }) => level >= least);

test('an outage is two lines in the log: when it begins, and when nothing is held any more', async () => {
  const people = Array.from({ length: 20 }, (_, n) => world.user('en', `P${n}`));
  const fault = world.telegram.fault('sendMessage', { status: 500 }, { times: Infinity });
  for (const one of people) await one.say('/help');
  await world.pass(20_000);
  fault.release();
  await world.pass(60_000);
  for (const one of people) expect(shown('What this bot does', one)).toBe(1);
  expect(levels(40)).toMatchObject([
    { msg: 'Telegram does not answer' },
    { msg: 'Telegram answers again', held: 20 },
  ]);
});

test('what waits for Telegram holds nothing that was typed, and asks for it again', async () => {
  await anna.say('/topup base voucher');
  await anna.say('voucher');
  const fault = world.telegram.fault('sendMessage', { status: 500 }, { times: Infinity });
  await anna.say('123456789012345');
  await world.restart();
  fault.release();
  await world.pass(60_000);
  expect(shown('123456789012345')).toBe(0);
  expect(shown("I don't keep what is typed")).toBe(1);
});

test('who says that it arrived while Telegram is away, and pays again, is asked about the new payment', async () => {
  const { t } = wordsOf('en');
  await anna.say('/topup base online 15 euro visa 0486 12 34 56');
  const card = anna.messages.at(-1)!.key;
  await anna.press(t('card-paid'));
  const fault = world.telegram.fault('sendMessage', { status: 500 }, { times: Infinity });
  await anna.say('yes, it arrived');
  await anna.press(t('card-paid'), card);
  fault.release();
  await world.pass(60_000);
  expect([shown(t('arrived-title')), shown(t('paid-title'))]).toEqual([1, 2]);
  await world.pass(11 * 60_000);
  expect(shown(t('ask-title'))).toBe(1);
});

test('"nothing is kept" is not said while it is kept, and the handler runs once', async () => {
  await anna.say('/topup base online');
  await anna.say('/deletemydata');
  const other = new DatabaseSync(join(world.folder, 'data', 'bot.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  await anna.press('Yes, delete');
  expect(shown('Nothing is kept of you now')).toBe(0);
  expect(anna.screen().text).toContain('could not be saved');
  other.exec('ROLLBACK');
  await anna.press('Yes, delete');
  expect(anna.screen().text).toContain('Nothing is kept of you now');
  other.close();
});

test('a database that cannot be read: everybody is answered, once, and the log names the code', async () => {
  await anna.say('/topup base online');
  const other = new DatabaseSync(join(world.folder, 'data', 'bot.sqlite'));
  other.exec('DROP TABLE records');
  other.close();
  const bert = world.user('en', 'Bert');
  await bert.say('/help');
  await anna.say('/help');
  expect([shown('What this bot does'), shown('What this bot does', bert)]).toEqual([1, 1]);
  expect(levels(50).length).toBeGreaterThan(0);
  expect(world.logged).toContain('"sqlite":1');
});

test('the group stands in the press: a button under A changes A, whichever was opened last', async () => {
  const open = async (title: string) => {
    const group = world.telegram.group({ title, members: [anna.person], bot: 'member' });
    group.setAdmin(anna.person, true);
    await anna.in(group).say(`/settings${me}`, { as: 'group' });
    const { url } = anna.in(group).button('private') as { url: string };
    await anna.say(`/start ${new URL(url).searchParams.get('start')}`);
    return { group, screen: anna.screen().messageId };
  };
  const a = await open('Aalst');
  const b = await open('Brugge');
  await anna.press('🌐 Language', a.screen);
  await anna.press('Deutsch', a.screen);
  expect(anna.messages.find(({ message_id: id }) => id === a.screen)?.text).toContain('Aalst');
  await anna.in(a.group).say(`/tips${me}`);
  await anna.in(b.group).say(`/tips${me}`);
  expect(anna.in(a.group).screen().text).toContain('Tipps');
  expect(anna.in(b.group).screen().text).not.toContain('Tipps');
  // An old button, without a group in it, means the group that was opened last.
  const old = encodePress({ do: { deed: 'group-locale', locale: 'fr' }, then: { at: 'group' } });
  await anna.did('pressed an old one', () => anna.person.press(old, b.screen));
  await anna.in(b.group).say(`/tips${me}`);
  expect(anna.in(b.group).screen().text).toContain('Conseils');
  // Whoever is an admin no longer reads them no longer.
  a.group.setAdmin(anna.person, false);
  await anna.press('🌐 Language', a.screen);
  expect(anna.messages.find(({ message_id: id }) => id === a.screen)?.text).not.toContain('Aalst');
});

test('two admins at once: both choices are kept', async () => {
  const bert = world.user('en', 'Bert');
  const group = world.telegram.group({ title: 'Gent', members: [anna.person, bert.person], bot: 'member' });
  const screens = new Map<User, number>();
  for (const user of [anna, bert]) {
    group.setAdmin(user.person, true);
    await user.in(group).say(`/settings${me}`, { as: 'group' });
    const { url } = user.in(group).button('private') as { url: string };
    await user.say(`/start ${new URL(url).searchParams.get('start')}`);
    screens.set(user, user.screen().messageId);
  }
  const held = world.telegram.holdAnswers(group.id);
  const quiet = anna.person.press(anna.button('Quiet'), screens.get(anna)!);
  const minutes = bert.person.press(bert.button('30 min'), screens.get(bert)!);
  await held.reached;
  held.release();
  await Promise.all([quiet, minutes].map((update) => world.telegram.confirmed(update)));
  await anna.did('looked', () => anna.person.press('1I', screens.get(anna)!));
  expect(anna.screen().labels.flat()).toContain('✓ Quiet');
  expect(anna.screen().labels.flat()).toContain('✓ 30 min');
});

test.each([2 * 3600 * 1000, 11 * 60 * 1000, -3 * 3600 * 1000])(
  'a clock that is off by %i ms: nobody is told that we were away, and "yes, delete" deletes',
  async (fast) => {
    world.fast = fast;
    await anna.say('/help');
    await anna.say('/tips');
    expect(shown('I was away')).toBe(0);
    expect(shown('What this bot does')).toBe(1);
    await anna.say('/deletemydata');
    await anna.press('Yes, delete');
    expect(anna.screen().text).toContain('Nothing is kept of you now');
  },
);

test('a screen that is late does not overtake the next one', async () => {
  await anna.say('/start');
  const stuck = world.telegram.fault('editMessageText', 'hang');
  const first = anna.person.press(anna.button('Tips'), anna.screen().messageId);
  await stuck.reached;
  const second = anna.person.press(anna.button('Balance'), anna.screen().messageId);
  await world.pass(30_000);
  stuck.release();
  await Promise.all([first, second].map((update) => world.telegram.confirmed(update)));
  await world.pass(30_000);
  expect(anna.screen().text).not.toContain('Tips');
  expect(anna.person.answers).toHaveLength(2);
});

test('a link says nothing that nobody typed', async () => {
  await anna.say('/start 15ba-47-50');
  expect(anna.screen().text).not.toContain('47');
  expect(anna.screen().text).not.toContain('€50');
});

test('a game’s press in a group is acknowledged', async () => {
  const group = world.telegram.group({ title: 'Ieper', members: [anna.person], bot: 'member' });
  await anna.in(group).say(`/tips${me}`);
  world.telegram.calls.length = 0;
  await world.inbox.accept({
    update_id: 900_000_000,
    callback_query: {
      id: 'of a game',
      from: anna.person.user,
      chat_instance: '1',
      game_short_name: 'chess',
      message: { message_id: 7, date: 0, chat: { id: group.id, type: 'supergroup', title: 'Ieper' } },
    },
  });
  expect(world.telegram.calls.filter(({ method }) => method === 'answerCallbackQuery')).toMatchObject([
    { parameters: { callback_query_id: 'of a game' } },
  ]);
});

test('where the bot may not write it is silent, and so is the log', async () => {
  const group = world.telegram.group({ title: 'Ieper', members: [anna.person], bot: 'member' });
  await anna.in(group).say(`/tips${me}`);
  world.telegram.fault(
    'sendMessage',
    { error: 400, description: 'Bad Request: not enough rights to send text messages to the chat' },
    { times: Infinity, chat: group.id },
  );
  for (let n = 0; n < 3; n++) await anna.in(group).say(`/help${me}`);
  await world.pass(60_000);
  const sends = world.telegram.calls.filter(({ method, ok }) => method === 'sendMessage' && ok === false);
  expect(sends).toHaveLength(3);
  expect(levels(40)).toEqual([]);
});

test('one who floods is told once; pressing as fast as a hand can is not flooding', async () => {
  for (let n = 0; n < 200; n++) anna.person.send('/help');
  await anna.say('/help');
  await world.pass(120_000);
  expect(shown('more than I can answer')).toBe(1);
  expect(shown('What this bot does')).toBeLessThanOrEqual(22);
  for (let n = 0; n < 40; n++) await anna.say('/tips');
  expect(shown('Tips')).toBeGreaterThanOrEqual(40);
});
