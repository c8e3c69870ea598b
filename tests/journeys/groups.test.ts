import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodePress } from '../../src/places/address.ts';
import type { Group } from 'telegram-emulator';
import { World } from '../support/world.ts';
import type { User } from 'telegram-emulator';
import { askBalance } from '../support/known.ts';

let world: World;
let anna: User;
let mei: User;
let group: Group;
/** Anna and Mei in the group. */
let annaHere: User;
let meiHere: User;
const me = '@topup_test_bot';

beforeEach(async () => {
  world = await World.start();
  anna = world.user('en', 'Anna');
  mei = world.user('zh-hans', '美玲');
  group = world.telegram.group({ title: 'Leuven', members: [anna.person, mei.person], bot: 'member' });
  annaHere = anna.in(group);
  meiHere = mei.in(group);
});
afterEach(() => world.end());

/** What the bot said in the group, oldest first. */
const said = () => annaHere.messages.filter(({ from }) => from === 'bot');
const sends = () =>
  world.telegram.calls.filter(({ method }) => method === 'sendMessage').map(({ parameters }) => parameters);

test('one silent reply to whoever asked, in their language, changed in place', async () => {
  await meiHere.say(`/balance${me} base`);
  expect(meiHere.screen().text).toContain(askBalance.text);
  expect(meiHere.screen().text).toContain('余额');
  expect(sends().at(-1)).toMatchObject({
    disable_notification: true,
    reply_parameters: { allow_sending_without_reply: true },
  });
  await meiHere.press('有效期');
  expect(said()).toHaveLength(1);
  expect(meiHere.screen().text).toContain('12');
});

test('as a reply to a question the answer replies to the question', async () => {
  await annaHere.say('how do I top up?');
  const question = annaHere.messages.at(-1)!.message_id;
  await meiHere.say(`/topup${me} base`, { reply_to: question });
  expect(sends().at(-1)).toMatchObject({ reply_parameters: { message_id: question } });
});

test('somebody else’s press changes nothing and says how to ask', async () => {
  await annaHere.say(`/topup${me} base`);
  const before = annaHere.screen().text;
  await meiHere.press('Online');
  expect(mei.toasts.at(-1)).toContain('/topup');
  expect(annaHere.screen().text).toBe(before);
  await annaHere.press('Online');
  expect(annaHere.screen().text).toContain('base.be');
});

test('private matters move to private, in the reader’s own language', async () => {
  group.setAdmin(anna.person, true);
  await annaHere.say(`/settings${me}`);
  await annaHere.press('🌐 Language');
  await annaHere.press('Français');
  await meiHere.say(`/topup${me} base`);
  await meiHere.press('En ligne');
  const next = meiHere.button('numéro') as { url: string };
  expect(next.url).toMatch(/^https:\/\/t\.me\/topup_test_bot\?start=[\w-]{1,64}$/);
  await mei.say(`/start ${new URL(next.url).searchParams.get('start')}`);
  expect(mei.screen().text).toContain('给哪个号码充');
});

test('a link carries no digits of a number and no ids', async () => {
  await annaHere.say(`/topup${me} base online 0486 12 34 56`);
  for (const { url } of annaHere.screen().buttons.filter((button) => 'url' in button)) {
    expect(url).not.toMatch(/56|7000/);
  }
});

test('silent unless asked: other bots, forwards, plain talk, other people’s commands, shared commands without a name', async () => {
  await annaHere.say(`/tips${me}`);
  const before = said().length;
  const other = world.telegram.person({ first_name: 'Robot', is_bot: true, username: 'other_bot' });
  group.setMember(other, true, anna.person);
  await annaHere.did('let another bot speak', () => other.send(`/tips${me}`, { chat: group }));
  const channel = { id: -1_003_000_000_001, type: 'channel' as const, title: 'News' };
  await annaHere.did('a channel post came', () => group.forwardPost(`/tips${me}`, channel));
  await annaHere.say('hello all');
  await annaHere.say('base');
  await annaHere.say('/help');
  await annaHere.say('/start');
  await annaHere.say('/settings');
  await annaHere.say('/unknown');
  await annaHere.say('/tips@other_bot');
  expect(said()).toHaveLength(before);
  await annaHere.say(`/help${me}`);
  expect(annaHere.screen().text).toContain('How to ask me here');
});

test('anonymous admins and channels get a card that anybody may press', async () => {
  group.setAdmin(anna.person, true);
  await annaHere.say(`/balance${me} base`, { as: 'group' });
  await meiHere.press('Validity');
  expect(annaHere.screen().text).toContain('能用多久');
  await annaHere.say(`/balance${me} base`, {
    as: { id: -1_003_000_000_001, type: 'channel', title: 'News' },
  });
  await meiHere.press('Validity');
  expect(said()).toHaveLength(2);
});

test('settings are for admins, whoever may press', async () => {
  await annaHere.say(`/settings${me}`);
  // The creator is the first member.
  await annaHere.press('Quiet');
  expect(anna.toasts.at(-1)).toBe('Done');
  await annaHere.press('✓ Quiet');
  await meiHere.say(`/settings${me}`);
  await meiHere.press('安静模式');
  expect(mei.toasts.at(-1)).toBe('只有群管理员能改');
  group.setAdmin(anna.person, false);
  const settings = said().at(-2)!.message_id;
  await annaHere.press('Quiet', settings);
  expect(anna.toasts.at(-1)).toContain('Only admins');
});

test('an anonymous admin opens the settings in private, by a link that works once', async () => {
  group.setAdmin(anna.person, true);
  await annaHere.say(`/settings${me}`, { as: 'group' });
  const { url } = annaHere.button('private') as { url: string };
  const payload = new URL(url).searchParams.get('start')!;
  expect(payload).not.toContain(String(Math.abs(group.id)).slice(-6));
  await anna.say(`/start ${payload}`);
  expect(anna.screen().text).toContain('Settings of Leuven');
  await anna.press('🌐 Language');
  await anna.press('Deutsch');
  expect(anna.screen().text).toContain('Deutsch');
  await meiHere.say(`/tips${me}`);
  expect(meiHere.screen().text).toContain('Tipps');

  // Mei is no admin: the link is not for her. Then she is one, and used or late it is for nobody.
  const newLink = async () => {
    await annaHere.say(`/settings${me}`, { as: 'group' });
    return new URL((annaHere.button('rivat') as { url: string }).url).searchParams.get('start')!;
  };
  const fresh = await newLink();
  await mei.say(`/start ${fresh}`);
  expect(mei.screen().text).not.toContain('Leuven');
  group.setAdmin(mei.person, true);
  await mei.say(`/start ${payload}`);
  expect(mei.screen().text).not.toContain('Leuven');
  const late = await newLink();
  world.now += 11 * 60_000;
  await mei.say(`/start ${late}`);
  expect(mei.screen().text).not.toContain('Leuven');
  await mei.say(`/start ${await newLink()}`);
  expect(mei.screen().text).toContain('Leuven');
});

test('answers come in the topic of the question, and in some topics only if the admins say so', async () => {
  const forum = world.telegram.group({
    title: 'Forum',
    members: [anna.person],
    bot: 'member',
    is_forum: true,
  });
  const here = anna.in(forum);
  const [first, second] = [forum.openTopic('Phones', anna.person), forum.openTopic('Rooms', anna.person)];
  await here.say(`/tips${me}`, { thread: first });
  expect(sends().at(-1)).toMatchObject({ message_thread_id: first });
  await here.say(`/settings${me}`, { thread: first });
  await here.press('Only in this topic');
  const before = here.messages.length;
  await here.say(`/tips${me}`, { thread: second });
  expect(here.messages).toHaveLength(before + 1);
  await here.say(`/tips${me}`, { thread: first });
  expect(here.messages).toHaveLength(before + 3);
});

test('answers delete themselves with the command after their time, after a restart too', async () => {
  group.setBot('administrator', anna.person);
  await annaHere.say(`/settings${me}`);
  await annaHere.press('5 min');
  await annaHere.say(`/tips${me}`);
  const count = annaHere.messages.length;
  await world.restart();
  world.now += 4 * 60_000;
  await world.doJobs();
  expect(annaHere.messages).toHaveLength(count);
  world.now += 2 * 60_000;
  await world.doJobs();
  expect(annaHere.messages).toHaveLength(count - 2);
});

test('quiet: the answer is seen by the asker only; refused, one line with a link', async () => {
  group.setBot('administrator', anna.person);
  await annaHere.say(`/settings${me}`);
  await annaHere.press('Quiet');
  const before = said().length;
  await meiHere.say(`/balance${me} base`);
  expect(said()).toHaveLength(before);
  expect(meiHere.screen().text).toContain(askBalance.text);
  await meiHere.press('有效期');
  expect(meiHere.screen().text).toContain('12');
  world.telegram.fault('sendMessage', { error: 400, description: 'Bad Request: not enough rights' });
  await meiHere.say(`/balance${me} base`);
  expect(meiHere.button('私聊')).toMatchObject({ url: expect.stringContaining('start=1Bba') as string });
});

test('thirty commands in a minute: five answers to one person, twenty in the group', async () => {
  for (let n = 0; n < 30; n++) await annaHere.say(`/tips${me}`);
  expect(said()).toHaveLength(5);
  world.now += 61_000;
  const crowd = Array.from({ length: 30 }, (_, n) => world.user('en', `P${n}`));
  for (const one of crowd) group.setMember(one.person, true, anna.person);
  for (const one of crowd) await one.in(group).say(`/tips${me}`);
  expect(said()).toHaveLength(25);
  world.now += 61_000;
  await meiHere.say(`/tips${me}`);
  expect(said()).toHaveLength(26);
});

test('429 in one group does not hold up another chat', async () => {
  world.telegram.fault('sendMessage', { status: 429, retryAfter: 3 }, { chat: group.id, times: 1 });
  await annaHere.say(`/tips${me}`);
  await anna.say('/tips');
  expect(anna.screen().text).toContain('Tips');
  expect(said()).toHaveLength(0);
  await world.pass(3000);
  await expect.poll(() => said().length).toBe(1);
});

test('a supergroup keeps the settings, by both service messages and by the error', async () => {
  const small = world.telegram.group({
    title: 'Small',
    type: 'group',
    members: [anna.person],
    bot: 'member',
  });
  await anna.in(small).say(`/settings${me}`);
  await anna.in(small).press('🌐 Language');
  await anna.in(small).press('Nederlands');
  const big = small.upgrade(anna.person);
  await anna.in(big).say(`/tips${me}`);
  expect(anna.in(big).screen().text).toContain('Tips');
  expect(anna.in(big).screen().labels.flat()).toContain('Plan je budget');
});

test('a group that moves while we answer gets its answer under the new id', async () => {
  const small = world.telegram.group({
    title: 'Small',
    type: 'group',
    members: [anna.person],
    bot: 'member',
  });
  await anna.in(small).say(`/settings${me}`);
  await anna.in(small).press('🌐 Language');
  await anna.in(small).press('Nederlands');
  const held = world.telegram.fault('sendMessage', 'hang', { chat: small.id });
  const asked = anna.person.send(`/tips${me}`, { chat: small });
  await held.reached;
  const big = small.upgrade(anna.person);
  held.release();
  await world.telegram.confirmed(asked);
  expect(anna.in(big).screen().labels.flat()).toContain('Plan je budget');
  await anna.in(big).say(`/tips${me}`);
  expect(anna.in(big).screen().labels.flat()).toContain('Plan je budget');
});

test('added: one line; removed: settings are deleted; who blocks the bot is forgotten', async () => {
  const fresh = world.telegram.group({ title: 'Fresh', members: [mei.person] });
  await meiHere.did('added the bot', () => fresh.setBot('member', mei.person));
  expect(mei.in(fresh).screen().text).toContain('/topup@topup_test_bot');
  expect(mei.in(fresh).messages.filter(({ from }) => from === 'bot')).toHaveLength(1);
  await mei.in(fresh).say(`/settings${me}`);
  await mei.in(fresh).press('🌐 Language');
  await mei.in(fresh).press('English');
  await meiHere.did('removed the bot', () => fresh.setBot('kicked', mei.person));
  await meiHere.did('added the bot again', () => fresh.setBot('member', mei.person));
  expect(mei.in(fresh).screen().text).toContain('充值');

  await anna.say('/start');
  await anna.say('/topup base online');
  await anna.did('blocked the bot', () => anna.person.block());
  await anna.did('let the bot in again', () => anna.person.unblock());
  await anna.say('/start');
  expect(anna.screen().labels.flat()).not.toContain('BASE again');
});

test('nobody has somebody else’s message deleted by us, whatever they press', async () => {
  group.setBot('administrator', anna.person);
  await meiHere.say('how do I top up?');
  const question = meiHere.messages.at(-1)!.message_id;
  await annaHere.say(`/topup${me} base`, { reply_to: question });
  const forged = encodePress({ do: { deed: 'delete-typed' }, then: { at: 'home' } });
  const answer = said().at(-1)!.message_id;
  await annaHere.did('pressed what she made up', () => anna.person.press(forged, answer, { chat: group }));
  expect(meiHere.messages.map(({ text }) => text)).toContain('how do I top up?');
});

test('a secret in a command: the warning replies to the command, and its button deletes that', async () => {
  group.setBot('administrator', anna.person);
  await meiHere.say('how do I top up?');
  const question = meiHere.messages.at(-1)!.message_id;
  await annaHere.say(`/topup${me} my code is 123456`, { reply_to: question });
  await annaHere.press('Delete my message');
  const left = annaHere.messages.map(({ text }) => text);
  expect(left).toContain('how do I top up?');
  expect(left.join()).not.toContain('123456');
  await annaHere.say(`/scam${me} 4111 1111 1111 1111`);
  expect(annaHere.screen().text).toContain('payment card number');
});

test('a link to the settings is not used up by somebody who is no admin', async () => {
  await annaHere.say(`/settings${me}`, { as: 'group' });
  const { url } = annaHere.button('private') as { url: string };
  const payload = new URL(url).searchParams.get('start')!;
  await mei.say(`/start ${payload}`);
  expect(mei.screen().text).not.toContain('Leuven');
  await anna.say(`/start ${payload}`);
  expect(anna.screen().text).toContain('Settings of Leuven');
});

test('an anonymous admin asks for the settings as often as others ask for anything', async () => {
  for (let n = 0; n < 8; n++) await annaHere.say(`/settings${me}`, { as: 'group' });
  expect(said()).toHaveLength(5);
});

test('what cannot be deleted now in one group holds up no other', async () => {
  const other = world.telegram.group({ title: 'Other', members: [anna.person], bot: 'administrator' });
  for (const here of [annaHere, anna.in(other)]) {
    await here.say(`/settings${me}`);
    await here.press('5 min');
    await here.say(`/tips${me}`);
  }
  const count = anna.in(other).messages.length;
  world.now += 6 * 60_000;
  world.telegram.fault('deleteMessage', { status: 429, retryAfter: 30 }, { chat: group.id, times: 99 });
  await world.doJobs();
  expect(anna.in(other).messages).toHaveLength(count - 2);
});

test('what was to be deleted in a group that the bot has left is forgotten', async () => {
  await annaHere.say(`/settings${me}`);
  await annaHere.press('5 min');
  await annaHere.say(`/tips${me}`);
  await annaHere.did('removed the bot', () => group.setBot('kicked', anna.person));
  world.now += 6 * 60_000;
  const before = world.telegram.calls.length;
  await world.doJobs();
  expect(world.telegram.calls.length).toBeGreaterThan(before);
  const after = world.telegram.calls.filter(({ method }) => method === 'deleteMessage').length;
  await world.doJobs();
  expect(world.telegram.calls.filter(({ method }) => method === 'deleteMessage')).toHaveLength(after);
});

test('the card to pin stays, whatever deletes itself', async () => {
  await annaHere.say(`/settings${me}`);
  await annaHere.press('5 min');
  await annaHere.say(`/help${me}`);
  world.now += 6 * 60_000;
  await world.doJobs();
  expect(annaHere.screen().text).toContain('How to ask me here');
});

test('General is a topic too, and the settings can be reached from a topic that is silent', async () => {
  const forum = world.telegram.group({
    title: 'Forum',
    members: [anna.person],
    bot: 'member',
    is_forum: true,
  });
  const here = anna.in(forum);
  const [first] = [forum.openTopic('Phones', anna.person)];
  await here.say(`/settings${me}`);
  await here.press('Only in this topic');
  expect(anna.toasts.at(-1)).toBe('Done');
  const answers = () => here.messages.filter(({ from }) => from === 'bot').length;
  const before = answers();
  await here.say(`/tips${me}`, { thread: first });
  expect(answers()).toBe(before);
  await here.say(`/tips${me}`);
  expect(answers()).toBe(before + 1);
  await here.say(`/settings${me}`, { thread: first });
  expect(answers()).toBe(before + 2);
  await here.press('Only in this topic');
  await here.say(`/tips${me}`, { thread: first });
  expect(answers()).toBe(before + 3);
});

test('added by a link: one line, though Telegram sends /start too', async () => {
  const fresh = world.telegram.group({ title: 'Fresh', members: [anna.person] });
  await annaHere.did('added the bot', () => fresh.setBot('member', anna.person));
  await anna.in(fresh).say(`/start${me} 1`);
  await anna.in(fresh).say('/help topup_test_bot');
  expect(anna.in(fresh).messages.filter(({ from }) => from === 'bot')).toHaveLength(1);
});

test('an answer that takes too long is no reason to speak up in a group', async () => {
  const stuck = world.telegram.fault('sendMessage', 'hang', { chat: group.id });
  const first = anna.person.send(`/tips${me}`, { chat: group });
  await stuck.reached;
  world.now += 10_000;
  await world.telegram.confirmed(first);
  await annaHere.say(`/tips${me}`);
  expect(
    said()
      .map(({ text }) => text)
      .join(),
  ).not.toContain('took too long');
  stuck.release();
});

test('in a group no number is read and no word corrected', async () => {
  await annaHere.say(`/balance${me} vodafone`);
  expect(annaHere.screen().text).not.toMatch(/know/);
  await annaHere.say(`/topup${me} base online 0486 12`);
  expect(annaHere.screen().text).not.toContain('too short');
  await annaHere.say(`/topup${me} 0486 12 34 56`);
  expect(annaHere.screen().text).not.toContain('BASE');
});

test('what must be typed or is personal is never asked for in a group', async () => {
  await annaHere.say(`/topup${me} base voucher`);
  expect(annaHere.screen().text).not.toContain('Send me');
  expect(annaHere.button('private')).toMatchObject({ url: expect.stringMatching(/start=1xba$/) as string });
  await annaHere.say(`/topup${me} base online 0486 12 34 5`);
  expect(annaHere.screen().text).not.toContain('Send it');
  for (const forged of ['1e', '1d', '1P_1Bba', '1xba']) {
    const { messageId } = annaHere.screen();
    await annaHere.did(`pressed ${forged}`, () => anna.person.press(forged, messageId, { chat: group }));
    expect(annaHere.screen().text, forged).toMatch(/private chat|recognise/);
  }
});

test('which group’s settings somebody opened in private is forgotten after a day, and with their data', async () => {
  const open = async () => {
    await annaHere.say(`/settings${me}`, { as: 'group' });
    const { url } = annaHere.button('private') as { url: string };
    await anna.say(`/start ${new URL(url).searchParams.get('start')}`);
    expect(anna.screen().text).toContain('Settings of Leuven');
  };
  const settings = () => anna.did('looked', () => anna.person.press('1I', anna.screen().messageId));
  await open();
  await anna.say('/deletemydata');
  await anna.press('Yes, delete');
  await settings();
  expect(anna.screen().text).not.toContain('Leuven');
  await open();
  world.now += 26 * 3600 * 1000;
  await anna.say('/help');
  await settings();
  expect(anna.screen().text).not.toContain('Leuven');
});

test('one group that is held up is asked once a round, not once a message', async () => {
  group.setBot('administrator', anna.person);
  await annaHere.say(`/settings${me}`);
  await annaHere.press('5 min');
  for (let n = 0; n < 3; n++) await annaHere.say(`/tips${me}`);
  world.now += 6 * 60_000;
  const tried = () => world.telegram.calls.filter(({ method }) => method === 'deleteMessage').length;
  world.telegram.fault('deleteMessage', { status: 429, retryAfter: 30 }, { chat: group.id, times: 99 });
  await world.doJobs();
  expect(tried()).toBe(1);
});

test('a press that has to be tried again, however often, is one', async () => {
  const fault = world.telegram.fault('getChatMember', { status: 500 }, { times: Infinity });
  await annaHere.say(`/settings${me}`);
  await annaHere.press('Quiet');
  await world.pass(60_000);
  fault.release();
  await world.pass(60_000);
  expect(annaHere.screen().labels.flat()).toContain('✓ Quiet');
  expect(said()).toHaveLength(1);
});
