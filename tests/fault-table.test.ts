import { afterEach, expect, test } from 'vitest';
import { World } from './support/world.ts';
import type { User } from 'telegram-emulator';

/**
 * Every call × every kind of fault × how long: what the person sees in the end, how often and when. Time is the test's.
 * Here a part of it; `npm run faults` fills and prints the whole table, on both engines of the store.
 */
const whole = process.env['FAULT_TABLE'] !== undefined;
/** On the second engine (fault-table-postgres.test.ts) the part is smaller: of each act one kind, each kind in its turn. */
const turns = !whole && process.env['TEST_STORE'] === 'postgres';
const kinds = {
  '429': { status: 429, retryAfter: 7 },
  '500': { status: 500 },
  reset: 'reset',
  lost: 'lost',
  silence: 'hang',
} as const;
const spans = { once: 0, '8 s': 8000, '20 s': 20_000, '5 min': 300_000, 'an hour': 3_600_000 };

/** Who acts, by which call what they asked for depends, and what they are to see, as often as it was said. */
const acts = {
  'command: sendMessage': {
    calls: ['sendMessage'],
    act: (user) => user.person.send('/help'),
    seen: (user) => count(user, 'What this bot does'),
  },
  'press: editMessageText': {
    calls: ['editMessageText'],
    act: (user) => press(user, 'Tips'),
    seen: (user) =>
      user.messages.filter(({ from, text }) => from === 'bot' && text.startsWith('Tips')).length,
  },
  'press: answerCallbackQuery': {
    calls: ['answerCallbackQuery'],
    act: (user) => press(user, 'Tips'),
    seen: (user) =>
      user.messages.filter(({ from, text }) => from === 'bot' && text.startsWith('Tips')).length,
  },
  'yes, delete: all': {
    calls: ['answerCallbackQuery', 'editMessageText', 'sendMessage'],
    before: (user) => user.say('/deletemydata'),
    act: (user) => press(user, 'Yes, delete'),
    seen: (user) => count(user, 'Nothing is kept of you now'),
  },
  'words: sendMessage': {
    calls: ['sendMessage'],
    act: (user) => user.person.send('base balance'),
    seen: (user) => count(user, 'how much is left'),
  },
  'warning deletes: deleteMessage': {
    calls: ['deleteMessage'],
    before: (user) => user.say('4111 1111 1111 1111'),
    act: (user) => press(user, 'Delete my message'),
    seen: (user) => count(user, 'gone from this chat'),
  },
  'settings of a group: getChatMember': {
    calls: ['getChatMember'],
    group: true,
    before: (user) => user.say('/settings@topup_test_bot'),
    act: (user) => press(user, 'Quiet'),
    seen: (user) => (user.screen().labels.flat().includes('✓ Quiet') ? 1 : 0),
  },
  'message: getUpdates': {
    calls: ['getUpdates'],
    // The poll that waits already is not struck; this ends it.
    wake: (user) => user.person.send('/tips'),
    act: (user) => user.person.send('/help'),
    // What has waited for long is not answered as if it were new.
    seen: (user) => count(user, 'What this bot does') + count(user, 'I was away'),
  },
  'everything: every call': {
    calls: [
      'getUpdates',
      'sendMessage',
      'editMessageText',
      'answerCallbackQuery',
      'deleteMessage',
      'getChatMember',
    ],
    wake: (user) => user.person.send('/tips'),
    act: (user) => user.person.send('/help'),
    // What has waited for long is not answered as if it were new.
    seen: (user) => count(user, 'What this bot does') + count(user, 'I was away'),
  },
} satisfies Record<string, Act>;

type Method = Parameters<World['telegram']['fault']>[0];
type Act = {
  calls: Method[];
  group?: boolean;
  before?: (user: User) => Promise<void>;
  wake?: (user: User) => number;
  act: (user: User) => number;
  seen: (user: User) => number;
};

const count = (user: User, text: string) =>
  user.messages.filter((message) => message.from === 'bot' && message.text.includes(text)).length;

function press(user: User, label: string): number {
  return user.person.press(user.button(label), user.screen().messageId, { chat: user.chat });
}

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.end();
});

/** Once a second until it is there, five minutes at most. Returns how often it is seen in the end, and when it was first. */
async function outcome(name: string, kind: keyof typeof kinds, span: keyof typeof spans) {
  const act: Act = acts[name as keyof typeof acts];
  const world = await World.start({}, { near: false });
  worlds.push(world);
  const anna = world.user('en');
  const group = act.group
    ? world.telegram.group({ title: 'Leuven', members: [anna.person], bot: 'member' })
    : undefined;
  group?.setAdmin(anna.person, true);
  const user = group ? anna.in(group) : anna;
  await (act.before?.(user) ?? user.say('/start'));
  const times = spans[span] === 0 ? 1 : Infinity;
  const faults = act.calls.map((method) => world.telegram.fault(method, kinds[kind], { times }));
  act.wake?.(user);
  await world.quiet();
  const begun = world.now;
  act.act(user);
  await world.pass(Math.min(spans[span], spans['5 min']));
  // After that nothing new happens, and seconds would only take longer.
  for (; world.now < begun + spans[span]; world.now += 10_000) await world.quiet();
  // A poll that is not answered is given up after its limit in real time, which is not waited for here.
  const polls = act.calls.includes('getUpdates') && kind === 'silence';
  if (spans[span] > 0 || polls) for (const fault of faults) fault.release();
  let after: number | undefined;
  for (let waited = 0; waited < 61_000 && after === undefined; waited += 1000) {
    if (act.seen(user) > 0) after = Math.round((world.now - begun) / 1000);
    else await world.pass(1000);
  }
  await world.pass(61_000);
  for (const fault of faults) fault.release();
  const often = act.seen(user);
  await world.end();
  worlds.splice(worlds.indexOf(world), 1);
  return { often, after };
}

const rows = Object.keys(acts);

test.each(rows)(
  '%s: seen in the end, twice at most, whatever fails and however long',
  async (name) => {
    const table: Record<string, string> = {};
    const wrong: string[] = [];
    const every = Object.keys(kinds) as (keyof typeof kinds)[];
    const some = turns ? [every[rows.indexOf(name) % every.length]!] : every;
    const fill = async (kind: keyof typeof kinds) => {
      for (const span of whole ? (Object.keys(spans) as (keyof typeof spans)[]) : (['8 s'] as const)) {
        const { often, after } = await outcome(name, kind, span);
        const cell = often === 0 ? 'never' : `${often === 1 ? 'once' : `${often} ×`} after ${after} s`;
        table[`${kind} ${span}`] = cell;
        if (often === 0 || often > 2) wrong.push(`${kind} ${span}: ${cell}`);
      }
    };
    // They mostly wait, each in a world of its own.
    await Promise.all(some.map(fill));
    if (whole) console.log(name, table);
    expect(wrong).toEqual([]);
  },
  whole ? 3_600_000 : 60_000,
);
