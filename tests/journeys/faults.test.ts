import { afterEach, beforeEach, expect, test } from 'vitest';
import { enqueue } from '../../src/features/jobs.ts';
import { encodePress } from '../../src/places/address.ts';
import { World } from '../support/world.ts';
import type { User } from 'telegram-emulator';

let world: World;
let user: User;
beforeEach(async () => {
  world = await World.start();
  user = world.user('en');
  await user.say('/start');
});
afterEach(() => world.end());

const shown = () => user.person.messages.filter(({ from }) => from === 'bot').map(({ text }) => text);
const homes = () => shown().filter((text) => text.includes('Top up a phone in Belgium')).length;

test('while Telegram holds its answer for one chat, another chat is answered', async () => {
  const held = world.telegram.holdAnswers(user.person.user.id);
  const waiting = user.person.send('/help');
  await held.reached;
  const other = world.user('en', 'Bert');
  const sent = other.person.send('/help');
  while (other.person.messages.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(other.screen().text).toContain('What this bot does');
  held.release();
  await world.telegram.confirmed(sent);
  await world.telegram.confirmed(waiting);
});

test('a call without an answer is given up; its screen comes later, in its turn', async () => {
  const stuck = world.telegram.fault('sendMessage', 'hang', { chat: user.person.id });
  const first = user.person.send('/help');
  await stuck.reached;
  world.now += 10_000;
  await world.telegram.confirmed(first);
  await user.say('/tips');
  await world.pass(60_000);
  expect(homes()).toBe(1);
  expect(user.screen().text).toContain('Tips');
  expect(shown().filter((text) => text.includes('What this bot does'))).toHaveLength(1);
  stuck.release();
});

test.each([
  ['429', { status: 429, retryAfter: 2 }],
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['a reset', 'reset'],
] as const)('%s on sending passes: the screen comes, once', async (_, fault) => {
  world.telegram.fault('sendMessage', fault, { times: 2 });
  await user.say('/help');
  await world.pass(5000);
  expect(shown().filter((text) => text.includes('What this bot does'))).toHaveLength(1);
});

test('an answer that is lost shows the screen at most twice, never not at all', async () => {
  world.telegram.fault('sendMessage', 'lost');
  await user.say('/help');
  await world.pass(5000);
  expect([1, 2]).toContain(shown().filter((text) => text.includes('What this bot does')).length);
});

test('a fault that lasts is outlasted: the screen comes, once', async () => {
  const fault = world.telegram.fault('sendMessage', { status: 500 }, { times: Infinity });
  await user.say('/help');
  await world.pass(300_000);
  fault.release();
  await world.pass(31_000);
  expect(shown().filter((text) => text.includes('What this bot does'))).toHaveLength(1);
});

test('whoever waits for one message is sent it before all who wait for many', async () => {
  const people = Array.from({ length: 31 }, (_, n) => world.user('en', `P${n}`).person);
  await Promise.all(people.map((person) => world.telegram.confirmed(person.send('/start'))));
  await world.pass(30_000);
  const due = world.now + 60_000;
  const quiet = people.at(-1)?.id;
  for (const { id } of people)
    await world.store!.withChat(String(id), async (unit) => {
      for (let n = 0; n < (id === quiet ? 1 : 4); n++)
        enqueue(unit, id, String(n), { do: 'send', chat: id, message: { text: `Waited ${n}` } }, due);
    });
  world.telegram.calls.length = 0;
  await world.pass(61_000);
  const sent = world.telegram.calls.filter(({ method }) => method === 'sendMessage');
  expect(sent[0]?.parameters).toMatchObject({ chat_id: quiet, text: 'Waited 0' });
});

test('what is held back stays in its order after a restart, and what is asked then stands behind it', async () => {
  const fault = world.telegram.fault('sendMessage', { status: 500 }, { times: Infinity });
  await user.say('/help');
  await world.pass(5000);
  await world.restart();
  fault.release();
  await user.say('/tips');
  await world.pass(60_000);
  const order = shown().map((text) => /What this bot does|^Tips/.exec(text)?.[0]);
  expect(order.filter(Boolean)).toEqual(['What this bot does', 'Tips']);
});

test('a question whose answer is held back is answered first all the same', async () => {
  const question = 'Does an Orange shop top up?';
  await user.say(question);
  const answer = user.screen().text;
  await user.say('/start');
  world.telegram.fault('sendMessage', { status: 500 }, { times: 2 });
  await user.say(question);
  expect(shown().filter((text) => text === answer)).toHaveLength(1);
  await world.pass(5000);
  expect(user.screen().text).toBe(answer);
  expect(answer).toMatch(/^Orange has more than 100 shops/);
});

test('a refused answer to a press is forgotten: the screen comes all the same', async () => {
  world.telegram.fault(
    'answerCallbackQuery',
    { error: 400, description: 'Bad Request: query is too old' },
    { times: 99 },
  );
  await user.press('Tips');
  await user.press('Plan the budget');
  expect(user.screen().text).toContain('Plan the budget');
});

test('a message too old to edit is sent anew', async () => {
  world.telegram.fault('editMessageText', {
    error: 400,
    description: "Bad Request: message can't be edited",
  });
  await user.press('Tips');
  expect(user.screen().text).toContain('Tips');
  expect(shown()).toHaveLength(2);
});

test('the same press twice is no error, and an update delivered twice has one effect', async () => {
  await user.press('Tips');
  const messages = shown().length;
  const home = encodePress({ go: { at: 'tips' } });
  await user.did('pressed again', () => user.person.press(home, user.screen().messageId));
  expect(shown()).toHaveLength(messages);

  let update = 0;
  await user.did('asked for help', () => (update = user.person.send('/help')));
  const after = shown().length;
  world.telegram.redeliver(update);
  await user.say('/tips');
  expect(shown()).toHaveLength(after + 1);
});

test('somebody who has blocked the bot holds nobody up', async () => {
  await user.did('blocked', () => user.person.block());
  const other = world.user('en', 'Bert');
  await other.say('/help');
  expect(other.screen().text).toContain('What this bot does');
});

test('old, foreign and broken buttons lead home and say so', async () => {
  for (const data of ['v0:home', 'x', '1zz', '~~~']) {
    await user.did('pressed', () => user.person.press(data, user.screen().messageId));
    expect(user.screen().text).toContain("I don't recognise that button");
    expect(user.toasts.at(-1)).toContain('too old');
  }
  await user.did('pressed an old one', () =>
    user.person.press(encodePress({ go: { at: 'tips' } }), user.screen().messageId, { inaccessible: true }),
  );
  expect(user.screen().text).toContain('Tips');
  await user.say('/start nonsense!');
  expect(user.screen().text).toContain("I don't recognise");
  await user.say('/start 1Bba');
  expect(user.screen().text).toContain('BASE: how much is left?');
});

test('stickers, voice and nonsense get one helpful answer, and the question stays open', async () => {
  for (const act of [
    () => user.person.sendSticker(),
    () => user.person.sendVoice(),
    () => user.person.send('qwertz'),
  ]) {
    const before = homes();
    await user.did('sent something', act);
    expect(homes()).toBe(before + 1);
  }
  await user.say('/topup base online');
  await user.press('Next: number');
  await user.did('sent a sticker', () => user.person.sendSticker());
  await user.say('0486 12 34 56');
  expect(user.screen().text).toContain('Format OK');
});

test('after hours away: one word for all the old messages, and all is well again', async () => {
  await world.stopBot();
  for (let n = 0; n < 5; n++) user.person.send('/tips');
  world.now += 2 * 3600 * 1000;
  await world.startBot();
  await user.say('/help');
  expect(shown().filter((text) => text.includes('Sorry, I was away'))).toHaveLength(1);
  expect(user.screen().text).toContain('What this bot does');
});

test('deleting is asked first, and an old "yes" asks again', async () => {
  await user.say('/language');
  await user.press('简体中文');
  expect(user.screen().text).toContain('比利时手机充值助手');
  await user.say('/deletemydata');
  world.now += 3600 * 1000;
  await user.press('删掉');
  expect(user.screen().text).toContain('把我知道的都删掉？');
  await user.press('删掉');
  expect(user.screen().text).toContain('Nothing is kept of you now');
});

test('a deletion is done even if Telegram refuses the screen that says so', async () => {
  await user.say('/topup base online');
  await user.say('/deletemydata');
  world.telegram.fault('editMessageText', {
    error: 403,
    description: 'Forbidden: bot was blocked by the user',
  });
  await user.press('Yes, delete');
  await user.say('/settings');
  expect(user.screen().text).toContain('No brand is remembered');
});
