import { finderOf, findThings, hasStrangeHost, withoutSims } from './danger-signs.ts';
import type { FoundSigns } from './danger-signs.ts';
import { isDenied } from './denial.ts';
import { fold } from './fold.ts';
import type { Idea, Meaning, Sign } from './lexicon.ts';

/**
 * `given`: money or data is in other hands already. `scam`: somebody tries to get it. `harm`: money is gone, something
 * was paid or handed over, or somebody does not answer any more, which tells nothing by itself. `contact`: somebody had
 * a message, and says no more of it. `little`: a number or a name was given, and no card. `approach`: somebody wrote or
 * called, or wants a code, and even less is said. `opened`: a link was opened, and no more was done. `debt`: somebody
 * claims that money is owed. `warned`: an operator seems to warn that a card ends, and asks for nothing else.
 */
export type Danger =
  | 'given'
  | 'little'
  | 'scam'
  | 'harm'
  | 'contact'
  | 'approach'
  | 'opened'
  | 'debt'
  | 'warned';
/** What a cheat wants or has. */
export type Given = 'bank' | 'voucher' | 'password' | 'gift';

/** Ideas of topping up. */
const ofCredit: ReadonlySet<Idea> = new Set<Idea>(['topup', 'credit', 'empty', 'notarrived']);

/** What else a message says. */
type Said = { meanings: ReadonlySet<Meaning>; ideas: Iterable<Idea>; brands: readonly unknown[] };

/** And what tells that it is a voucher, where a brand is named. */
const findHanded = finderOf(
  (sign) => sign === 'vcode' || sign === 'bought' || sign === 'buy' || sign === 'data',
);
const findCalls = finderOf((sign) => sign === 'call');
/** Together, each of these tells that something was handed over. */
const handedOver: readonly Sign[][] = [
  ['gave', 'data'],
  ['gave', 'bank', 'somebody'],
  ['gave', 'vcode', 'somebody'],
  ['sent', 'silent'],
  ['passed', 'vcode', 'silent'],
  ['bought', 'chat', 'silent'],
  ['sells', 'chat', 'sent'],
  ['sells', 'chat', 'paid'],
  ['sent', 'somebody', 'chat'],
  ['has', 'data'],
  ['has', 'bank'],
  ['has', 'account'],
  ['has', 'remote'],
  ['typed', 'bank', 'fake'],
  ['typed', 'vcode', 'fake'],
  ['self', 'bank', 'fake'],
  ['typed', 'bank', 'link'],
  ['typed', 'bank', 'message'],
  ['typed', 'bank', 'somebody'],
  ['typed', 'theirs'],
  ['gave', 'gift', 'vcode'],
  ['gave', 'gift', 'codes'],
  ['passed', 'gift', 'vcode'],
  ['passed', 'gift', 'codes'],
  ['swap', 'somebody'],
  ['swap', 'bank'],
  ['approved', 'bank', 'somebody'],
  ['approved', 'bank', 'fake'],
  ['approved', 'bank', 'link'],
  ['opened', 'message', 'paid'],
  ['opened', 'somebody', 'paid'],
];
/** Something was handed over; what it was is not said. */
const done: ReadonlySet<Sign> = new Set<Sign>(['gave', 'giving', 'typed', 'sent', 'passed']);
/** What a cheat is after; whoever gave none of it has lost nothing. */
const sought: ReadonlySet<Sign> = new Set<Sign>([
  'bank',
  'data',
  'card',
  'vcode',
  'slip',
  'password',
  'gift',
]);
/** Each of these tells that somebody tries to get something. */
const attempted: readonly Sign[][] = [
  ['message', 'real'],
  ['message', 'prize', 'got'],
  ['message', 'prize', 'pay'],
  ['message', 'promised'],
  ['message', 'link', 'soon'],
  ['somebody', 'asks', 'data'],
  ['somebody', 'asks', 'codes'],
  ['chat', 'asks', 'codes'],
  ['call', 'wants', 'data'],
  ['call', 'threat', 'asks'],
  ['somebody', 'wants', 'data'],
  ['chat', 'wants', 'data'],
  ['link', 'real'],
  ['link', 'prize'],
  ['link', 'threat', 'pay'],
  ['chat', 'sells'],
  ['met', 'buy'],
  ['met', 'bought'],
  ['met', 'codes'],
  ['met', 'slip'],
  ['newNumber', 'codes'],
  ['somebody', 'wants', 'codes'],
  ['claims', 'codes'],
  ['claims', 'pay'],
  ['debt', 'link'],
  ['debt', 'soon', 'pay'],
  ['debt', 'noContract'],
  ['debt', 'chat'],
  ['debt', 'codes'],
  ['call', 'somebody', 'prize', 'pay'],
  ['remote'],
  ['newNumber', 'family', 'pay'],
  ['claims', 'threat'],
  ['claims', 'asks', 'chat'],
  ['claims', 'asks', 'data'],
  ['papers', 'chat'],
  ['message', 'qr', 'threat'],
  ['message', 'qr', 'asks', 'soon'],
  ['parcel', 'pay', 'link'],
  ['parcel', 'pay', 'message'],
  ['parcel', 'pay', 'asks'],
];
/** And these, if somebody wrote or called, or pretends to be somebody. */
const approached: readonly Sign[][] = [
  ['link', 'threat'],
  ['link', 'asks'],
  ['threat', 'pay'],
  ['threat', 'unless'],
  ['threat', 'soon'],
  ['pay', 'unless'],
];

/** Returns true if what was found is said not to have been given: "no card", "信用卡没填". */
const isSpared = (text: string, { at, end }: { at: number; end: number }) =>
  isDenied(text.slice(0, at)) ||
  /没[填输给写]?$/.test(text.slice(0, at)) ||
  /^ ?[也都]?没/.test(text.slice(end));

/**
 * Returns the danger that a text with these signs speaks of. Single words are harmless; certain two or three of them together
 * are not.
 */
export function findDanger(
  { text, found, handed, signs: said }: FoundSigns,
  { meanings, ideas, brands }: Said,
): Danger | undefined {
  const signs = new Set(said);
  const all = (...wanted: Sign[]) => wanted.every((sign) => signs.has(sign));
  const any = (...wanted: Sign[]) => wanted.some((sign) => signs.has(sign));
  const anyOf = (sets: readonly Sign[][]) => sets.some((set) => all(...set));
  const strange = hasStrangeHost(text, signs);
  if (strange || signs.has('opened')) signs.add('link');
  // Where a page hung, "do I click again?" is no doubt about a link; and a debt may be real.
  if (meanings.has('stuck') || meanings.has('payAgain') || any('debt')) signs.delete('real');
  // Who does not answer may be anybody, customer service too; where money was sent, it tells more.
  const gone = any('loss', 'silent', 'has', 'impostor');
  if (signs.has('noReply')) signs.add('silent');
  // Most messages: none of the rules below applies.
  if (signs.size === 0 && !meanings.has('stolen')) return undefined;
  const ofTopUp =
    brands.length > 0 ||
    (['topUp', 'notArrived', 'charged', 'refused'] as const).some((one) => meanings.has(one)) ||
    [...ideas].some((one) => ofCredit.has(one));
  // Where topping up is spoken of, "my card" is the SIM.
  if (signs.has('card') && !ofTopUp) signs.add('bank').add('data');
  // Chinese verbs have no tense: what somebody wants has not been given yet.
  const gives = !any('wants');
  const passed = any('passed') || (gives && any('passing'));
  const toThem = any('somebody', 'chat', 'person');
  // A code that somebody sent to the writer is the writer's.
  const received = any('toMe') && any('vcode') && !any('bank', 'asks', 'wants', 'fake');
  const shown =
    passed &&
    !received &&
    ((any('photo') && (any('data', 'bank') || all('vcode', 'person'))) ||
      (any('public') && any('vcode', 'slip')) ||
      (any('somebody', 'chat') && any('slip')) ||
      (toThem && !any('toMe') && (any('bank') || all('codes', 'vcode'))));
  const cheated =
    any('impostor') && any('passed', 'passing', 'gave', 'gives', 'photo', 'codes', 'vcode', 'typed', 'sent');
  const isDone = (sign: Sign) => done.has(sign) || (sign === 'paid' && !ofTopUp);
  const was =
    gives && !received && found.some(({ at, value }) => isDone(value) && !isDenied(text.slice(0, at)));
  const hits = [...found, ...handed].filter(({ value }) => sought.has(value));
  const spared = any('noCard') || hits.length > 0 || any('only');
  const little = was && any('number') && spared && hits.every((hit) => isSpared(text, hit));
  if (little && !meanings.has('stolen')) return 'little';
  const given =
    (meanings.has('stolen') && gives) ||
    (anyOf(handedOver) && !received) ||
    shown ||
    cheated ||
    (was && all('photo', 'codes') && !any('asks')) ||
    (gives && any('gives') && (any('data') || all('vcode', 'somebody'))) ||
    // In French "j'ai donné" and "je donne" fold to one: who is still being asked has not given yet.
    (any('giving') && !any('asks')) ||
    (all('typed', 'bank', 'now') && !meanings.has('refused')) ||
    (any('theirs') && meanings.has('paid')) ||
    // Whoever collects a real debt can be reached after it was paid.
    (all('debt', 'paid', 'silent') && !ofTopUp) ||
    // What somebody else paid for from an account is a loss, whatever for.
    (any('unknown') && any('account', 'bank', 'statement')) ||
    // Money that has left an account for a top-up is a payment.
    (all('loss', 'account') && !ofTopUp && !meanings.has('paid'));
  if (given) return 'given';
  const scam =
    (strange && (any('threat', 'orders') || all('asks', 'pay'))) ||
    // Whoever collects a real debt threatens too.
    (any('message', 'somebody') && !any('debt') && anyOf(approached)) ||
    anyOf(attempted) ||
    (passed && all('photo', 'codes'));
  if (scam) return 'scam';
  if (any('debt') && any('message', 'got', 'somebody', 'call')) return 'debt';
  if (was || gone) return 'harm';
  if (any('opened')) return 'opened';
  if (all('message', 'got')) return 'contact';
  return any('somebody') || (any('wants') && any('data', 'codes', 'vcode')) ? 'approach' : undefined;
}

/** With any of these somebody else may have it. */
const elsewhere: readonly Sign[] = [
  'gave',
  'gives',
  'sent',
  'passed',
  'link',
  'chat',
  'call',
  'message',
  'has',
];

/** Returns true if the PIN, or the code on a ticket, of which a text tells is in nobody else's hands. */
export const isKept = ({ signs }: FoundSigns, ideas: readonly Idea[]): boolean =>
  !ideas.includes('online') && !elsewhere.some((sign) => signs.has(sign));

/** Returns what a folded text with these brands speaks of that a cheat may want; what concerns a bank weighs most. */
export function findGiven(text: string, brands: readonly { owned: boolean }[]): Given | undefined {
  const said = withoutSims(text);
  const signs = new Set([...findThings(said), ...findHanded(said)].map(({ value }) => value));
  if (signs.has('bank') || signs.has('card') || signs.has('account')) return 'bank';
  if (signs.has('password')) return 'password';
  if (signs.has('gift')) return 'gift';
  // Who stands at a till is asked for the codes that it prints.
  if (signs.has('slip') || signs.has('till')) return 'voucher';
  // Codes that were bought, and no code of a bank's.
  if (signs.has('vcode') && (signs.has('bought') || signs.has('buy')) && !signs.has('data')) return 'voucher';
  // The code of one's own card of a brand, or what was bought of a brand.
  const ofBrand = brands.some(({ owned }) => owned)
    ? signs.has('vcode')
    : brands.length > 0 && signs.has('bought');
  return ofBrand ? 'voucher' : undefined;
}

/** Returns true if a folded text speaks of a call. */
export const speaksOfCall = (text: string): boolean => findCalls(text).length > 0;

/** What may be told beside a danger, each by its own words. */
type Told = Extract<
  Sign,
  'informed' | 'worked' | 'farBank' | 'reportIt' | 'allFine' | 'oneCent' | 'offered' | 'theyDid' | 'sos'
>;
const finders = new Map<Told, ReturnType<typeof finderOf>>();

/**
 * Returns true if a text says this: that whoever blocks a card was told, that what was bought works, the name of a bank
 * of another country, whether to report it.
 */
export function tellsOf(typed: string, told: Told): boolean {
  const find = finders.get(told) ?? finderOf((sign) => sign === told);
  finders.set(told, find);
  return find(fold(typed)).length > 0;
}
