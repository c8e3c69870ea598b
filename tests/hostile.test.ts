import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { afterEach, expect, test } from 'vitest';
import { allowedUpdates } from '../src/telegram/receive.ts';
import { decodePress } from '../src/places/address.ts';
import { World } from './support/world.ts';

/** How many updates: a sample here, all by `npm run hostile`. */
const total = Number(process.env['HOSTILE'] ?? 1500);

let world: World | undefined;
afterEach(async () => {
  await world?.end();
  world = undefined;
});

/** What no client writes and some do: directions, nothing seen, markup, digits of all scripts, very long. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\u202E0486\u200B12\u200D34\u206056',
    '<b>&lt;</b><a href="tg://user?id=1">x',
    '/start ' + '~'.repeat(64),
    '/start 15ba-47-50',
    '/topup@topup_test_bot base',
    '０４８６ １２ ３４ ５６',
    '٠٤٨٦١٢٣٤٥٦',
    '\uFDFA'.repeat(200),
    '\uD800',
    'a'.repeat(4096),
    '__proto__',
  ),
);
const id = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constant(7_000_001),
  fc.constantFrom(0, -1, -1002000000001, 2 ** 52, NaN, 1e300, '5', null),
);
const data = fc.oneof(
  text,
  fc.constantFrom(
    '1h',
    '1I',
    '~x~1D',
    '~gq1~1I',
    '~s1~~gq1~1I',
    '~u1~~u1~1h',
    '~sk~~x~1D',
    '15ba-47-50',
    '1__proto__',
  ),
  fc.string({ unit: fc.constantFrom('~', '_', '-', '1', 'a', 'b', 'g', 'h', 'I', 'x', '0'), maxLength: 64 }),
);
const person = fc.record(
  { id, is_bot: fc.boolean(), first_name: text, last_name: text, username: text, language_code: text },
  { requiredKeys: [] },
);
const chat = fc.record(
  {
    id,
    type: fc.constantFrom('private', 'group', 'supergroup', 'channel', 'other'),
    title: text,
    is_forum: fc.boolean(),
  },
  { requiredKeys: [] },
);
const date = fc.constantFrom(0, -1, 1795780000, 4e9, undefined);
const message = fc.record(
  {
    message_id: id,
    date,
    edit_date: date,
    chat,
    from: person,
    sender_chat: chat,
    text,
    caption: text,
    entities: fc.constantFrom([], [{ type: 'bot_command', offset: 0, length: 6 }], [{ type: 'x' }], null),
    reply_to_message: fc.record({ message_id: id, from: person, text, date, chat }, { requiredKeys: [] }),
    message_thread_id: id,
    is_topic_message: fc.boolean(),
    ephemeral_message_id: id,
    migrate_to_chat_id: id,
    migrate_from_chat_id: id,
    via_bot: person,
    sticker: fc.constant({}),
    forward_origin: fc.constant({}),
  },
  { requiredKeys: [] },
);
const member = fc.record(
  { status: fc.constantFrom('member', 'kicked', 'left', 'administrator', 'x'), user: person },
  { requiredKeys: [] },
);
const membership = fc.record(
  { chat, from: person, date, old_chat_member: member, new_chat_member: member },
  { requiredKeys: [] },
);
const shapes = {
  message,
  edited_message: message,
  callback_query: fc.record(
    { id: text, from: person, message, data, game_short_name: text, inline_message_id: text },
    { requiredKeys: [] },
  ),
  inline_query: fc.record({ id: text, from: person, query: text, offset: text }, { requiredKeys: [] }),
  my_chat_member: membership,
};
/** Kinds that we did not ask for come as well, and so does nonsense. */
const others = [
  'channel_post',
  'business_message',
  'poll_answer',
  'chat_member',
  'purchased_paid_media',
  'x',
] as const;
const update = fc.oneof(
  ...allowedUpdates.map((kind) => shapes[kind].map((value) => ({ [kind]: value }))),
  fc
    .constantFrom(...others)
    .chain((kind) => fc.oneof(message, fc.constant(null)).map((value) => ({ [kind]: value }))),
  fc.constantFrom({}, { message: null }, { message: 'x' }, { callback_query: 7 }),
) as fc.Arbitrary<Omit<Update, 'update_id'>>;

/** No fault of form: an id that came as nonsense and is repeated, and an edit that changes nothing. */
const harmless = /"\w+_id" must be an integer|message is not modified/;
/** Telegram's refusals that only a form of ours can cause; that a made-up query is unknown is none. */
const ofForm = /parse entities|is too long|BUTTON_|reply markup|unsupported|must be|can't be parsed|RESULT_/i;

test(`${total} malformed, unexpected and hostile updates: no exit, nothing unhandled, nothing refused for its form`, async () => {
  world = await World.start({}, { near: true });
  const inbox = world.inbox;
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', note);
  const anna = world.user('en');
  const bert = world.user('fr', 'Bert');
  await anna.say('/topup base online');
  await bert.say('/start');
  const before = bert.messages.length;
  const refused: string[] = [];
  let next = 900_000_000;
  for (let begun = 0; begun < total; begun += 20) {
    world.now += 20_000;
    const made = fc.sample(update, { numRuns: 20, seed: begun });
    const batch = made.map((news) => ({ ...news, update_id: next++ }));
    const accepted = Promise.all(batch.map((one) => inbox.accept(one)));
    // What fails by a fault of ours is tried again after a while, three times.
    const state = { over: false };
    void accepted.then(() => (state.over = true));
    while (!state.over || inbox.busy > 0) {
      await new Promise((resolve) => setTimeout(resolve));
      world.now += 1000;
    }
    for (const { method, error, parameters } of world.telegram.calls.splice(0))
      if (error !== undefined && ofForm.test(error) && !harmless.test(error))
        refused.push(`${method}: ${error} ${JSON.stringify(parameters)}`);
  }
  await world.pass(5000);
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
  expect(bert.messages).toHaveLength(before);
  expect(refused).toEqual([]);
  // Those that are well are answered as ever.
  await bert.say('/help');
  expect(bert.messages.length).toBeGreaterThan(before);
}, 1_800_000);

test('forged data never throws, and is either an address or nothing', () => {
  fc.assert(
    fc.property(data, (value) => {
      const press = decodePress(value);
      expect(press === undefined || 'go' in press || 'do' in press).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
