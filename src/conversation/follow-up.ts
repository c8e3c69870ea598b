import { hasVouchers } from '../advice/voucher.ts';
import { brandOf, canTopUp, methods } from '../catalogue/index.ts';
import type { Arrival, Note } from '../places/arrival.ts';
import { encodePlace } from '../places/address.ts';
import type { At, Guide, NoDataStep, Place, PlaceAt } from '../places/place.ts';
import { asks } from '../places/asks.ts';
import { brandIn, isChoice, isTrouble, isWalk } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/read.ts';
import type { Talk } from './talk.ts';
import { clear, likelier, screensOf } from './intents.ts';
import { hasPaid } from './trouble.ts';

/** What was asked is on the screen that is open. */
const here: Note = { say: 'here' };

const to = (place: Place, note?: Note): Arrival => (note ? { place, note } : { place });

/** What is said of a detail that changes nothing: whose card is refused pays without it, a trouble is as it was. */
export function remark(place: Place): Note {
  if (place.at === 'guide' && place.guide === 'refused') {
    const sold = place.brand === undefined || hasVouchers(brandOf(place.brand));
    return { say: sold ? 'cardless' : 'cardless-friend' };
  }
  return { say: isTrouble(place) && !asks(place) ? 'noted' : 'stays' };
}

/** An answer to one of the questions that find out why there is no data. */
export function narrowed(
  place: PlaceAt<'no-data'>,
  { meanings, ideas, figures }: Reading,
): Arrival | undefined {
  const step = (next: NoDataStep): Arrival => to({ at: 'no-data', brand: place.brand, step: next });
  // In another country it is the data there, whatever else was asked.
  if (meanings.has('abroad') || meanings.has('foreign') || ideas.has('xforeign')) return step('abroad');
  if (place.step === 'place') return meanings.has('here') ? step('settings') : undefined;
  const no = meanings.has('no') || meanings.has('notSure') || meanings.has('dontKnow');
  if (place.step === 'bundle') return meanings.has('yes') ? step('place') : no ? step('activate') : undefined;
  if (place.step === 'activate')
    return meanings.has('noData') || meanings.has('waited') ? step('place') : undefined;
  if (place.step) return undefined;
  // What stands on the card is there.
  const there = figures.some(({ kind, value }) => (kind === 'money' || kind === 'had') && value > 0);
  if (meanings.has('yes') || meanings.has('arrived') || there) return step('bundle');
  return no ? to({ at: 'not-arrived', brand: place.brand }) : undefined;
}

/** The friend's language, then the number that is to stand on the card for them. */
export function befriended(
  { brand, to: language }: PlaceAt<'friend'>,
  { number, language: named, national = '' }: Reading,
): Arrival | undefined {
  if (!language) return named && to({ at: 'friend', brand, to: named });
  if (!number) return undefined;
  if (!number.ok)
    return to({
      at: 'friend',
      brand,
      to: language,
      problem: number.problem,
      count: number.count || undefined,
    });
  const grouped = national.replace(/^(...)(..)(..)(..)$/, '$1 $2 $3 $4');
  return to({ at: 'friend-card', brand, to: language }, { say: 'friend', number: `+32 ${grouped}` });
}

/** Guides for whoever gives up a card, or has lost it: what is said of its credit is said there. */
const ends: ReadonlySet<Guide> = new Set<Guide>(['credit-left', 'leaving', 'blocked', 'cut-off', 'porting']);
/** What may be said of a credit, and wishes nothing else. */
const ofCredit: ReadonlySet<Meaning> = new Set<Meaning>([
  'balance',
  'hello',
  'euro',
  'moneyBack',
  'died',
  'leaving',
  'blocked',
  'physical',
  'yes',
  'no',
]);

/** What is left on a card that was given up, or asked back. */
function isOfEnd(guide: Guide, { meanings, ideas, figures, fullyExplained }: Reading): boolean {
  if (!ends.has(guide)) return false;
  if (meanings.has('moneyBack')) return true;
  const credit =
    ideas.has('credit') ||
    ideas.has('left') ||
    figures.some(({ kind }) => kind === 'had' || kind === 'money');
  return (
    credit && !(fullyExplained && meanings.has('balance')) && [...meanings].every((one) => ofCredit.has(one))
  );
}

/** Whether the data works in the other country. */
function isOfStay(guide: Guide, reading: Reading): boolean {
  return (
    guide === 'abroad' && reading.ideas.has('data') && !hasPaid(reading) && !reading.meanings.has('topUp')
  );
}

/** How somebody goes on who was told what to do about a trouble: it came, it did not, whom to call, the money back. */
export function followed(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, ideas, figures } = reading;
  const brand = brandIn(place);
  const has = (...wanted: Parameters<typeof meanings.has>[0][]) => wanted.some((one) => meanings.has(one));
  const long = ideas.has('wait') || figures.some(({ kind }) => kind === 'time');
  const still = (long || has('waited', 'no', 'notArrived')) && !has('arrived');
  // A card that one has not got is told where cards are refused.
  const lacks = reading.turnedDown && !reading.brand && !hasPaid(reading) && !has('support', 'moneyBack');
  if (place.at === 'guide' && place.guide === 'refused' && lacks) return to(place);
  // What drains a card can be blocked: how, stands there.
  const blocks = has('blocked') || screensOf(talk)[0]?.intent === 'blocked';
  if (place.at === 'tip' && place.tip === 'drain' && blocks && !ideas.has('lost')) return to(place, here);
  // The ticket is read out: nothing is bought or loaded yet.
  const tells = [...meanings].every((one) => one === 'voucher' || one === 'topUp' || details.has(one));
  if (
    place.at === 'guide' &&
    place.guide === 'voucher-refused' &&
    tells &&
    !reading.question &&
    !reading.brand
  )
    return ideas.has('voucher') || has('voucher') ? to(place) : undefined;
  if (place.at === 'no-data') return hasPaid(reading) ? undefined : narrowed(place, reading);
  if (place.at === 'gone' || place.at === 'no-internet') {
    const more =
      place.at === 'gone'
        ? reading.priced || has('topUp') || ideas.has('topup') || ideas.has('voucher')
        : has('noInternet');
    return more && !reading.brand ? to(place, here) : undefined;
  }
  if ((place.at === 'until' || place.at === 'validity') && !reading.brand) {
    if (has('moneyBack')) return to({ at: 'guide', guide: 'credit-left', brand: place.brand });
    if (has('waited', 'notArrived')) return to({ at: 'not-arrived', brand: place.brand });
    const asks = ideas.has('howlong') && meanings.size === 0 && figures.length === 0;
    return asks ? to(place, here) : undefined;
  }
  // What stands on the card is asked back from the operator that is left.
  const remains = isOfEnd('porting', reading) || (reading.priced && !reading.brand && !has('topUp'));
  if (place.at === 'guide' && place.guide === 'porting' && remains)
    return to({ ...place, guide: 'credit-left' });
  if (place.at === 'guide' && (isOfEnd(place.guide, reading) || isOfStay(place.guide, reading)))
    return reading.brand && reading.brand !== brand ? to(ofBrand(place, reading.brand)) : to(place, here);
  if (place.at === 'guide' && place.guide === 'voucher-refused' && has('blocked')) return to(place, here);
  if (place.at === 'guide' || place.at === 'support') {
    if (has('moneyBack')) {
      // What went to a wrong number is asked back on its own screen.
      const own = place.at === 'guide' && place.guide === 'wrong';
      return own ? to(place, here) : to({ at: 'guide', guide: 'complaint', brand });
    }
    return has('waited') && brand ? to({ at: 'support', brand }) : undefined;
  }
  // On a card another answer is a correction of it.
  const corrects =
    reading.method !== undefined || reading.amount !== undefined || reading.number !== undefined;
  // Another brand is a correction of it too.
  const other = reading.brand !== undefined && reading.brand !== brand;
  if (!brand || other || (place.at === 'card' && corrects)) return undefined;
  switch (place.at) {
    case 'not-arrived':
    case 'say':
    case 'arrived':
    case 'card':
    case 'paid':
    case 'friend-card': {
      if (has('moneyBack', 'complaint')) return to({ at: 'guide', guide: 'complaint', brand });
      // Not before it is known where the first payment is.
      if (has('payAgain') && place.at !== 'card')
        return to({ at: 'not-arrived', brand }, { say: 'not-twice' });
      if (has('support')) return to({ at: 'support', brand });
      if (has('arrived') || (has('yes') && !reading.question)) return to({ at: 'arrived', brand });
      if (!still) return undefined;
      return to(
        place.at === 'not-arrived' || place.at === 'say'
          ? { at: 'say', brand }
          : { at: 'not-arrived', brand },
      );
    }
    // The code for the balance gives no answer: the other ways stand beside it.
    case 'balance':
      return has('voucher-refused') || (ideas.has('refused') && has('voucher'))
        ? to(place, { say: 'codeless' })
        : undefined;
    default:
      return undefined;
  }
}

/** The same screen for another brand. */
function ofBrand(place: Place, brand: string): Place {
  return canTopUp(brandOf(brand)) ? { ...(place as PlaceAt<'balance'>), brand } : { at: 'gone', brand };
}

/** What one tells of a trouble: a kind of card, how it was paid, that it is still so. */
const details: ReadonlySet<string> = new Set([
  ...Object.keys(methods),
  'physical',
  'esim',
  'euro',
  'yes',
  'no',
  'notSure',
  'dontKnow',
  'here',
  'abroad',
  'foreign',
  'received',
  'accepts',
  'paid',
  'charged',
  'toppedUp',
  'partly',
  'twice',
  'stuck',
  'waited',
  'fast',
  'drain',
  'friend',
]);

/** Screens on one subject, of whichever brand. */
const subjects: ReadonlySet<At> = new Set<At>([
  'balance',
  'validity',
  'until',
  'support',
  'monthly',
  'no-internet',
  'guide',
  'tip',
  'maybe',
]);

/** A brand without a wish is that brand, of the subject that is open. */
export function rebranded(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { brand, meanings, question, ideas } = reading;
  const trouble = isTrouble(place);
  if (!brand || !(trouble || subjects.has(place.at))) return undefined;
  if ([...meanings].some((one) => !details.has(one))) return undefined;
  // At no trouble, an amount or a word of topping up is a wish.
  if (!trouble && (reading.amount !== undefined || ideas.has('topup'))) return undefined;
  const [best] = screensOf(talk);
  const other =
    best && !isWalk(best.place) && !isChoice(best.place) && encodePlace(best.place) !== encodePlace(place);
  if (other && best.sure >= (question ? likelier : clear)) return undefined;
  if (brand !== brandIn(place)) return to(ofBrand(place, brand));
  return trouble ? to(place, here) : undefined;
}

/** At a trouble, what wishes nothing new is said of it: something that we can do nothing with. */
export function saidOfTrouble(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, brand, likely, ideas } = reading;
  const helps = isTrouble(place) || (place.at === 'guide' && ends.has(place.guide));
  if (!helps || brand || asks(place)) return undefined;
  if ([...meanings].some((one) => !details.has(one))) return undefined;
  const [best] = screensOf(talk);
  if (best && best.sure >= clear && !isWalk(best.place) && !isChoice(best.place)) return undefined;
  const ours = likely.length > 0 || meanings.size > 0 || [...ideas].some((one) => !one.startsWith('x'));
  return ours ? to(place) : undefined;
}
