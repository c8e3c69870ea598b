import type { Arrival, Note } from '../places/arrival.ts';
import type { Guide, Place } from '../places/place.ts';
import { brandIn, isAfterPaying, isEmergency, isTrouble } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/read.ts';
import { narrowed } from './no-data.ts';
import { details, ends, here, ofBrand } from './same-subject.ts';
import type { Talk } from './talk.ts';
import { screensOf } from './intents.ts';
import { hasPaid } from './trouble.ts';

const to = (place: Place, note?: Note): Arrival => (note ? { place, note } : { place });

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

/** Where whoever has done what a screen says, and asks what else there is, is led. */
function nextHelp(place: Place, called: boolean): Place | undefined {
  const brand = brandIn(place);
  if (place.at === 'guide' && place.guide === 'refused') return place;
  if (!brand || isEmergency(place)) return undefined;
  switch (place.at) {
    case 'not-arrived':
      return called ? { at: 'guide', guide: 'complaint', brand } : { at: 'say', brand };
    case 'say':
      return { at: 'support', brand };
    case 'support':
      return { at: 'guide', guide: 'complaint', brand };
    case 'guide':
      if (place.guide === 'complaint') return { at: 'letter', brand, whom: 'operator' };
      if (!isTrouble(place)) return undefined;
      return called ? { at: 'guide', guide: 'complaint', brand } : { at: 'support', brand };
    case 'letter':
      return { at: 'letter', brand, whom: 'ombudsman' };
    case 'tip':
      return isTrouble(place) ? { at: 'support', brand } : undefined;
    case 'no-data':
      return place.step === 'settings' || place.step === 'abroad' ? { at: 'support', brand } : undefined;
    default:
      return undefined;
  }
}

/** How somebody goes on who was told what to do about a trouble: it came, it did not, whom to call, the money back. */
export function followed(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, ideas, figures } = reading;
  const brand = brandIn(place);
  const has = (...wanted: Parameters<typeof meanings.has>[0][]) => wanted.some((one) => meanings.has(one));
  if (has('complaint') && brand && !isEmergency(place) && (isTrouble(place) || place.at === 'support'))
    return to(
      place.at === 'guide' && place.guide === 'complaint'
        ? { at: 'letter', brand, whom: 'operator' }
        : { at: 'guide', guide: 'complaint', brand },
    );
  const more =
    has('whatElse') && !reading.brand && !hasPaid(reading) ? nextHelp(place, ideas.has('call')) : undefined;
  if (more) return to(more);
  const afterPaying = isAfterPaying(place) && place.at !== 'guide';
  if (
    afterPaying &&
    brand &&
    (has('duration') || (ideas.has('howlong') && !has('validity'))) &&
    !reading.brand
  )
    return to({ at: 'not-arrived', brand }, { say: 'duration', brand });
  const long = ideas.has('wait') || figures.some(({ kind }) => kind === 'time');
  const still =
    (long ||
      has('waited', 'no', 'notArrived', 'proof') ||
      (reading.intents[0]?.intent === 'not-arrived' && reading.refers)) &&
    !has('arrived');
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
  if (place.at === 'seller') {
    const same =
      has('topUp', 'offline', 'online', 'retail', 'shop') || ideas.has('topup') || ideas.has('shop');
    return same && !reading.brand && !reading.seller ? to(place, here) : undefined;
  }
  if (place.at === 'gone' || place.at === 'no-internet') {
    const more =
      place.at === 'gone'
        ? reading.priced ||
          has('topUp') ||
          ideas.has('topup') ||
          ideas.has('voucher') ||
          ideas.has('sim') ||
          reading.brand === brand
        : has('noInternet');
    return more && (!reading.brand || reading.brand === brand) ? to(place, here) : undefined;
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
      if (has('moneyBack')) return to({ at: 'guide', guide: 'complaint', brand });
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
