import { isGuide } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { bundleFrom } from '../advice/until.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Guide } from '../places/place.ts';
import { isWalk } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import { countryIn } from '../reading/country.ts';
import { subjects } from '../reading/score.ts';
import { besideOurs, likelier, mostTelling, prepaidOf, remindable, screensOf, goalOf } from './intents.ts';
import { hasPaid, isOfVoucher, ofElsewhere, says, to } from './talk.ts';
import type { Talk } from './talk.ts';

/** Guides that rules and intents lead to. */
const byRule: readonly Guide[] = ['refused', 'voucher-refused', 'wrong', 'stolen', 'identify'];
/** Guides and tips of which whole sentences were learnt: they are intents like any other. */
const learnt: ReadonlySet<string> = new Set(subjects);
/** Those that a phrase inside a sentence is enough for. */
const inSentence = mostTelling.filter((guide) => !byRule.includes(guide) && !learnt.has(guide));
const tipsInSentence = ['sunday', 'moment', 'bridge'] as const;
/** Intents that such a tip answers better. */
const vague: ReadonlySet<Intent> = new Set<Intent>([
  'offline',
  'budget',
  'promotions',
  'backup',
  'balance',
  'travel-esim',
]);

/** Intents that a guide, or a tip on one trouble, answers: surer than a phrase, which knows only itself. */
const answers = (intent: Intent) =>
  (isGuide(intent) && intent !== 'stolen') || intent === 'drain' || intent === 'auto';

/** What may be asked from another country. */
const fromAfar: ReadonlySet<Intent> = new Set<Intent>(['online', 'other-person', 'paid-from-abroad']);
/** So sure of an intent that a word of it is enough. */
const hint = 0.15;
/** So sure that a brand and a country are enough. */
const likely = 0.3;

/** Returns the guide, the tip or another screen that a sentence, or a phrase in it, asks for. */
export function special(talk: Talk): Arrival | undefined {
  if (besideOurs(talk.reading)) return undefined;
  const { typed, meanings, intents, ideas, method, amount, brand: id, question, wordCount } = talk.reading;
  const brand = prepaidOf(talk);
  if (meanings.has('monthly') && id && brand) return to({ at: 'monthly', brand: id });
  if (meanings.has('remindMe')) return remindable(brand);
  if (meanings.has('otherName') && ideas.has('topup')) return to({ at: 'guide', guide: 'identify', brand });
  // The number of a brand's customer service.
  if (meanings.has('support') && id && brand && question && !intents.length && !ideas.has('topup'))
    return goalOf(talk, 'support');
  // Whether a brand has prepaid still.
  if (meanings.has('stillSold') && id && brand && question && !ideas.has('topup'))
    return to({ at: 'way', brand: id }, { say: 'still-sold', brand: id });
  // Somebody else's card that is to be kept.
  const taken =
    meanings.has('handedMe') &&
    ideas.has('sim') &&
    !ideas.has('topup') &&
    !meanings.has('topUp') &&
    !meanings.has('voucher');
  if (taken) return to({ at: 'guide', guide: 'identify', brand });
  // For somebody here, from another country.
  const afar =
    intents.some(({ intent }) => intent === 'paid-from-abroad') && ideas.has('others') && ideas.has('topup');
  const [best] = screensOf(talk);
  const sure = (one: Intent) => intents.find(({ intent }) => intent === one)?.confidence ?? 0;
  const maybe = sure('abroad') >= hint;
  const from = (question || ideas.has('others')) && best !== undefined && fromAfar.has(best.intent);
  // One's own card, topped up from there.
  const there = sure('abroad') + sure('paid-from-abroad') >= hint && meanings.has('landAbroad');
  const tops = id !== undefined && ideas.has('topup') && !ideas.has('others') && !meanings.has('voucher');
  const country = afar || maybe || from || there ? countryIn(typed) : undefined;
  if (afar && country) return to({ at: 'guide', guide: 'paid-from-abroad', brand });
  if (country && there && tops && question) return to({ at: 'guide', guide: 'abroad', brand });
  if (best && answers(best.intent) && best.sure >= likelier) return to(best.place);
  // A country in a question that may be about the card there is what it is about.
  if (country && maybe && !ideas.has('topup')) return to({ at: 'guide', guide: 'abroad', brand });
  // To top up one's own card from there: its screen says whether the page works.
  const own = id && !meanings.has('voucher') && sure('abroad') >= likely;
  if (country && own) return to({ at: 'guide', guide: 'abroad', brand });
  // To top up from another country, for oneself or for somebody here.
  const forThem = ideas.has('others') || sure('paid-from-abroad') > sure('abroad');
  if (country && from) return to({ at: 'guide', guide: forThem ? 'paid-from-abroad' : 'abroad', brand });
  // Whether so much brings data.
  const bundle = question && id && amount !== undefined && ideas.has('data') && bundleFrom(brandOf(id));
  if (bundle) return to({ at: 'amount', brand: id }, { say: 'bundle', brand: id, amount, from: bundle });
  const forOthers = ideas.has('others') && ideas.has('topup');
  if (forOthers) return undefined;
  // A brand of ours, and another country: its name is not enough.
  const card = ideas.has('sim') || ideas.has('topup') || isOfVoucher(talk.reading);
  const foreign = ideas.has('xforeign') || meanings.has('foreign');
  const others = foreign || ideas.has('xtelco') || ideas.has('xtelcos');
  const pays = ideas.has('method') || ideas.has('refused') || method !== undefined;
  const theirs = id ? foreign && card : others && ideas.has('topup') && ideas.has('sim');
  const papers = meanings.has('identify');
  if (theirs && !pays && !papers && !meanings.has('abroad') && !meanings.has('leaving'))
    return to({ at: 'guide', guide: 'country', brand });
  // What calls to another country cost, or whether they are in the bundle.
  const calls = ideas.has('call') || (ideas.has('bundle') && ideas.has('xforeign'));
  if (
    foreign &&
    calls &&
    !ideas.has('topup') &&
    !ideas.has('sim') &&
    !meanings.has('abroad') &&
    !meanings.has('support')
  )
    return to({ at: 'guide', guide: 'calling-abroad', brand });
  // How much somebody needs for so long.
  if (best?.intent === 'amounts' && ideas.has('howmuch') && ideas.has('period') && !id)
    return to({ at: 'tip', tip: 'budget' });
  // Whether a brand has an eSIM.
  if (meanings.has('esim') && id && question && wordCount >= 4 && !ideas.has('topup') && amount === undefined)
    return to({ at: 'guide', guide: 'sim-or-esim', brand });
  // Whoever travels with a card of ours, and wishes no top-up.
  if (
    meanings.has('abroad') &&
    !meanings.has('support') &&
    id &&
    amount === undefined &&
    !ideas.has('topup') &&
    !pays
  )
    return to({ at: 'guide', guide: 'abroad', brand });
  if (meanings.has('auto')) return to({ at: 'tip', tip: 'auto', brand });
  const guide = inSentence.find((one) => meanings.has(one));
  if (guide) return to({ at: 'guide', guide, brand });
  const intent = intents[0]?.intent;
  const tip =
    intent === undefined || vague.has(intent) ? tipsInSentence.find((one) => meanings.has(one)) : undefined;
  return tip && to({ at: 'tip', tip, brand });
}

/** So many words at most say no more than that one travels. */
const mostDeparting = 9;
/** What a brand and a country may be said with, and another screen answers. */
const otherwise: readonly Meaning[] = [
  'topUp',
  'noData',
  'notArrived',
  'voucher',
  'porting',
  'stolen',
  'lost',
  'support',
];

/**
 * Returns the guide on being abroad for whoever names a country, with their brand or a day to come, and wishes no top-
 * up.
 */
export function travelling(talk: Talk): Arrival | undefined {
  const { brand, meanings, ideas, typed } = talk.reading;
  if (!brand) return departing(talk);
  if (isWalk(talk.place) || hasPaid(talk.reading) || ideas.has('topup') || ideas.has('call'))
    return undefined;
  if (says(talk.reading, ...otherwise) || !canTopUp(brandOf(brand))) return undefined;
  // Who leaves, and does not ask whether it works there, leaves.
  if (meanings.has('leaving') && !ideas.has('works') && !meanings.has('received')) return undefined;
  const [best] = screensOf(talk);
  if (best && best.sure >= likelier && best.intent !== 'abroad') return undefined;
  return countryIn(typed) ? to({ at: 'guide', guide: 'abroad', brand }) : undefined;
}

/** Tomorrow, and a country, and no question about anything else: somebody travels. */
function departing(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { soon, typed, intents, wordCount, brand, question } = reading;
  const other = intents[0] !== undefined && intents[0].intent !== 'abroad';
  if (brand || isWalk(place) || other || ofElsewhere(reading) > 0 || wordCount > mostDeparting)
    return undefined;
  const asks = question && !reading.likely.some(({ intent }) => intent === 'abroad');
  return soon && !asks && countryIn(typed)
    ? to({ at: 'guide', guide: 'abroad', brand: prepaidOf(talk) })
    : undefined;
}
