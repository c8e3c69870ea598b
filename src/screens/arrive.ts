import { brandOf, findNote } from '../catalogue/index.ts';
import type { Aspect } from '../catalogue/index.ts';
import { draw } from './draw.ts';
import { drawFriendCard } from './friend.ts';
import type { Also, Arrival, LikelyNotes, Remark } from '../places/arrival.ts';
import { hasSentence } from '../places/aspects.ts';
import type { Place } from '../places/place.ts';
import { placeOfIntent } from '../places/intent-place.ts';
import { answersIn, paysTwice } from '../places/walks.ts';
import type { Screen, View } from './layout.ts';
import type { AnswerFirst } from './view.ts';
import { drawRedeem } from './offline.ts';
import { answersSaid } from './card.ts';
import { labelAt, labelOf } from './maybe.ts';
import { roaming } from './names.ts';
import { rowsOf } from './rows.ts';
import { isShort } from './size.ts';
import { speak, warning } from './speak.ts';
import { bold } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** Draws the screen of a place, with its remark above it, and above all the payment that is awaited. Pure. */
export function drawArrival(arrival: Arrival, words: Words, view: View): Screen {
  const { awaited } = view;
  if (!awaited || !paysTwice(arrival.place, awaited)) return drawNoted(arrival, words, view);
  // A button to the payment stands there instead of those that help nobody who waits for it.
  return withAwaited(drawNoted(arrival, words, { ...view, reports: false, inline: false }), awaited, words);
}

/** Returns the screen with a word on the payment that has not arrived, and the button to it, if it has none itself. */
function withAwaited(screen: Screen, awaited: Place, { t }: Words): Screen {
  const leads = screen.keyboard.flat().some((one) => 'go' in one && one.go.at === awaited.at);
  const button = { label: t('subject-not-arrived'), go: awaited, ...(screen.result && { keep: true }) };
  const [first = [], ...others] = screen.keyboard;
  const rows = first.length > 1 ? [[button], first] : rowsOf([button, ...first], 2);
  const keyboard = leads ? screen.keyboard : [...rows, ...others];
  return { ...screen, text: `${t('awaited')}\n${screen.text}`, keyboard };
}

/** Draws the screen of a place with what is said above it, and the buttons that this brings. */
function drawNoted(arrival: Arrival, words: Words, view: View): Screen {
  const { place, remark, likelyNotes: asked } = arrival;
  if (remark?.say === 'redeem' && place.at === 'voucher')
    return drawRedeem(brandOf(place.brand), remark.check, words, view);
  if (remark?.say === 'friend' && place.at === 'friend-card')
    return drawFriendCard(place, words, view, remark.number);
  const likely = asked && likeliest(asked, remark, () => draw(place, words, view));
  const first = likely ? [{ note: likely }] : askedBy(remark).map((aspect) => ({ aspect }));
  const drawn = (seen: View) => drawAsked(place, words, seen, first);
  const alone = drawn(view);
  // Some notes are for readers of one language: to others nothing was answered.
  const answers = likely !== undefined && alone.answer !== undefined;
  const above = lineAbove(remark, place, alone, words, answers ? asked?.[0]?.[1] : undefined);
  const also = arrival.also && alsoSaid(arrival.also, above, alone, words, view);
  const before = arrival.also?.before;
  const screen = also ? drawn({ ...view, also: { ...also, below: !above && !before } }) : alone;
  const line = (before ? [also?.text, above] : [above, above && also?.text]).filter(Boolean).join('\n');
  const text = line ? `${line}${screen.result ? '\n' : '\n\n'}${screen.text}` : screen.text;
  const own = answers ? (screen.lead?.facts ?? []) : [];
  const lead = above ? { text: above, facts: own, titled: false } : screen.lead;
  return withButtonsOf(remark, { ...screen, text, lead }, words);
}

/** Returns what is said of the other of two needs beside a screen, and the button to its own. */
function alsoSaid(also: Also, above: string, beside: Screen, words: Words, view: View) {
  // What the screen begins with is not said twice.
  const begun = { text: '', facts: beside.lead?.facts ?? [], button: undefined, below: false };
  const { title, lead } = drawNoted(also, words, { ...view, also: begun });
  const label = labelAt(also.place, words);
  const known = beside.title === title || beside.keyboard.flat().some((one) => one.label === label);
  const said = lead?.titled ? `${bold(title)}\n${lead.text}` : (lead?.text ?? '');
  const says = !above.includes(said) && isShort([above, beside.text, said].join('\n'), words.locale);
  return {
    text: says ? said : '',
    facts: says ? (lead?.facts ?? []) : [],
    button: !known && label ? { label, go: also.place } : undefined,
  };
}

/** Returns what stands above a screen: what the remark says, and the answer of the screen to what was likely asked. */
function lineAbove(
  remark: Remark | undefined,
  place: Place,
  screen: Screen,
  words: Words,
  likely: number | undefined,
): string {
  const shown = remark && screen.result && isShown(remark, place);
  const spoken = remark && (shown ? warning(remark, words) : speak(remark, place, words, screen.answer));
  const beside = remark && !givesWay(remark) && spoken;
  // What a note says nearly in the same words comes before what is said of all that is like it.
  const first = likely !== undefined && likely >= plainly && remark && ofKind.has(remark.say);
  const lines = first ? [screen.answer, beside] : [beside, screen.answer];
  const line = (likely === undefined ? [spoken] : lines).filter(Boolean).join('\n');
  return remark?.say === 'number' && !screen.result ? withAnswers(line, place, words) : line;
}

/** Returns the screen with the buttons that a remark brings. */
function withButtonsOf(remark: Remark | undefined, screen: Screen, words: Words): Screen {
  switch (remark?.say) {
    case 'number':
      return withCopy(screen, remark.national, words);
    case 'unknown':
      return withOthers(screen, remark, words);
    case 'aside':
      return withReturn(screen, remark.back, words);
    default:
      return screen;
  }
}

/** What is to be answered first where a country stands so: whether it is certain there, what happens otherwise. */
const ofRoaming = { eu: ['certain'], some: [], outside: ['consequence'] } as const;

/** Returns what the screen is to answer first, the likeliest in front. */
function askedBy(remark: Remark | undefined): readonly Aspect[] {
  if (remark?.say === 'aspect') return [remark.aspect];
  if (remark?.say === 'unknown') return remark.aspects ?? [];
  return remark?.say === 'country' ? ofRoaming[roaming(remark.country)] : [];
}

/**
 * How likely a note must be what was asked to be said where nothing else is, or little; and instead of a sentence on
 * the aspect, or beside what is known of what was named.
 */
const enoughAlone = 0.08;
const enoughBeside = 0.2;
/**
 * How likely what is asked in nearly the same words is: said before a line on all of its kind, beside a verdict, and where
 * nothing of ours was heard.
 */
const plainly = 0.45;
const ofKind: ReadonlySet<Remark['say']> = new Set<Remark['say']>([
  'receipt',
  'surcharge',
  'atm',
  'login',
  'share',
]);
/** What is less likely is not said even on its own screen: so likely no note is by nonsense. */
const enoughHere = 0.05;
const saysLittle: ReadonlySet<Remark['say']> = new Set<Remark['say']>([
  'unknown',
  'by-brand',
  'stays',
  'unread',
  'aside',
]);
/** What is said of a danger, and that nothing of ours was heard. */
const besideVerdict: ReadonlySet<Remark['say']> = new Set<Remark['say']>([
  'scam',
  'hang-up',
  'given',
  'only',
]);
const goesBeside: ReadonlySet<Remark['say']> = new Set<Remark['say']>([
  'name-said',
  'payable',
  'takers',
  'own-date',
  'amounts',
  'receipt',
  'surcharge',
  'atm',
  'login',
  'share',
  'wrong-back',
  'activate-first',
  'other-name',
  'bundle',
  'for-others',
  'from-there',
]);

/** Returns how likely a note must be to be said where this is remarked; undefined if none may be. */
function leastFor(remark: Remark | undefined): number | undefined {
  if (!remark || saysLittle.has(remark.say)) return enoughAlone;
  if (remark.say === 'aspect') return remark.first ? undefined : isOwn(remark) ? enoughBeside : enoughAlone;
  if (goesBeside.has(remark.say)) return enoughBeside;
  return besideVerdict.has(remark.say) ? plainly : undefined;
}

/** Returns the note that is likeliest what was asked, if it is likely enough to be said first. */
function likeliest(asked: LikelyNotes, remark: Remark | undefined, drawn: () => Screen): string | undefined {
  const least = leastFor(remark);
  if (least === undefined) return undefined;
  const [[path, share] = ['', 0]] = asked;
  // What is a fact stands on its screen by itself.
  if (share >= least) return findNote(path) && path;
  return remark?.say === 'unknown' ? likeliestHere(drawn(), asked) : undefined;
}

/** Returns true for a remark in whose place the answer stands; every other stands above it. */
const givesWay = ({ say }: Remark) => say === 'aspect' || say === 'only' || saysLittle.has(say);

/** Returns true for a line on the aspect of this very subject. */
const isOwn = ({ subject, aspect }: Extract<Remark, { say: 'aspect' }>) => hasSentence(subject, aspect);

/** Returns the note of a screen that is likelier what was asked than all others there together. */
function likeliestHere({ facts }: Screen, asked: LikelyNotes): string | undefined {
  const here = asked.filter(
    ([path, share]) => share >= enoughHere && facts.some((fact) => fact.path === path),
  );
  const total = here.reduce((sum, [, share]) => sum + share, 0);
  return here.find(([path, share]) => share > total / 2 && findNote(path))?.[0];
}

/** Returns the screen with the note that answers the first of what may have been asked. */
function drawAsked(place: Place, words: Words, view: View, asked: readonly AnswerFirst[]): Screen {
  for (const answerFirst of asked) {
    const screen = draw(place, words, { ...view, answerFirst });
    if (screen.answer) return screen;
  }
  return draw(place, words, view);
}

/** Returns true for a remark whose answers a card shows itself; the card of a brand whose page asks for the number does not. */
function isShown({ say }: Remark, place: Place): boolean {
  return (
    say === 'taken' ||
    say === 'resumed' ||
    (say === 'number' && (place.at !== 'card' || Boolean(place.digits)))
  );
}

/** Returns what is said of a number, and the answers that were given before it. */
function withAnswers(said: string | undefined, place: Place, words: Words): string {
  const others = answersSaid({ ...answersIn(place), digits: undefined }, words);
  return [said, others && words.t('reply-taken', { what: { html: others } })].filter(Boolean).join('\n');
}

/** Returns the screen with a button back to the open question. */
function withReturn(screen: Screen, back: Place, { t }: Words): Screen {
  const row = [{ label: t('button-resume'), go: back, style: 'primary' as const }];
  return { ...screen, keyboard: [row, ...screen.keyboard] };
}

/** Returns the screen with buttons to the screens that may be meant instead. */
function withOthers(
  screen: Screen,
  { perhaps = [], brand }: Extract<Remark, { say: 'unknown' }>,
  words: Words,
): Screen {
  // The same rows, so that their keyboard is not made anew.
  if (perhaps.length === 0) return screen;
  const rows = perhaps.map((intent) => [
    { label: labelOf(intent, words), go: placeOfIntent(intent, brand, undefined) },
  ]);
  return { ...screen, keyboard: [...rows, ...screen.keyboard] };
}

/** Returns the screen with a button that copies the number, for the page that asks for it. */
function withCopy(screen: Screen, national: string, { t }: Words): Screen {
  const row = [{ label: t('button-copy', { what: national }), copy: national }];
  return { ...screen, keyboard: [row, ...screen.keyboard] };
}
