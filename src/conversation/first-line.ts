import { bundleFrom } from '../advice/until.ts';
import { best, brandOf, canTopUp } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import type { Remark, Sentence } from '../places/arrival.ts';
import type { Guide, Place } from '../places/place.ts';
import { aspectRemark } from '../places/aspects.ts';
import { answersIn, brandIn, isChoice, isCounter, isOnGuide, isOnTip, isWalk } from '../places/walks.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/reading.ts';
import { countryIn } from '../reading/country.ts';
import { notYet } from './pay-again.ts';
import { asksForEmergency, hasPaid, isOfTopUp, isRefused, says } from '../reading/said.ts';
import type { Talk } from './talk.ts';

type Answer = (reading: Reading, place: Place, brand: Brand | undefined, from: Place) => Remark | undefined;

/** What is answered in the first line; the screen below it says the rest. */
const answers: Answer[] = [
  (reading, place) => notYet(reading, place),
  shopNamed,
  resellerNamed,
  dearer,
  tooSmall,
  ownDate,
  belgianAccount,
  forOthers,
  fromThere,
  emergencyCall,
  countryNamed,
  wayNamed,
  toldOnGuide,
];

/** What may be told on a guide, and is answered with one sentence. */
const sentences: { on: Guide; says: readonly Meaning[]; say: Sentence }[] = [
  { on: 'identify', says: ['otherName', 'handedMe'], say: 'other-name' },
  { on: 'identify', says: ['notActivated'], say: 'activate-first' },
  { on: 'who-am-i', says: ['askMine'], say: 'never-needed' },
  { on: 'wrong', says: ['moneyBack'], say: 'wrong-back' },
];

function toldOnGuide(reading: Reading, place: Place): Remark | undefined {
  const told = sentences.find((one) => isOnGuide(place, one.on) && says(reading, ...one.says));
  return told && { say: told.say };
}

/** Returns the answer to what was asked, if the screen that it leads to has none of its own. */
export function firstLine({ reading, place: from }: Talk, place: Place): Remark | undefined {
  const id = brandIn(place);
  const brand = id !== undefined && canTopUp(brandOf(id)) ? brandOf(id) : undefined;
  for (const answer of answers) {
    const remark = answer(reading, place, brand, from);
    if (remark) return remark;
  }
  return undefined;
}

function shopNamed({ shop }: Reading, place: Place, brand: Brand | undefined): Remark | undefined {
  const atShop =
    isCounter(place) || (place.at === 'brand' && place.goal === 'offline') || isOnTip(place, 'sunday');
  return shop && atShop ? { say: 'name-said', name: shop, brand: brand?.id } : undefined;
}

/** Whoever has paid there asks no more whether to. */
function resellerNamed(reading: Reading, place: Place, brand: Brand | undefined): Remark | undefined {
  const { reseller, negative } = reading;
  return reseller && isOnGuide(place, 'reseller') && !negative && !hasPaid(reading)
    ? { say: 'name-said', name: reseller, brand: brand?.id }
    : undefined;
}

/** Whether it is usual that more is asked than is topped up. */
function dearer({ figures, question }: Reading, place: Place, brand: Brand | undefined): Remark | undefined {
  const sums = figures.filter(({ kind }) => kind === 'money' || kind === 'plain');
  return question && sums.length > 1 && isOnGuide(place, 'reseller')
    ? aspectRemark(place, 'cost', { brand: brand?.id })
    : undefined;
}

/** A top-up that is too small for data explains that there is none. */
function tooSmall(
  { amount: said }: Reading,
  place: Place,
  brand: Brand | undefined,
  before: Place,
): Remark | undefined {
  const amount = said ?? answersIn(before).amount;
  const from = brand && bundleFrom(brand);
  return place.at === 'no-data' && brand && amount !== undefined && from !== undefined && amount < from
    ? { say: 'bundle', brand: brand.id, amount, from }
    : undefined;
}

/** Where one's own end date stands. */
function ownDate({ ideas }: Reading, place: Place, brand: Brand | undefined): Remark | undefined {
  return place.at === 'validity' && brand?.facts.validity?.creditMonths && ideas.has('where')
    ? { say: 'own-date', brand: brand.id }
    : undefined;
}

/** Whether a card of a bank elsewhere pays with Bancontact. */
function belgianAccount({ meanings, method }: Reading, place: Place): Remark | undefined {
  const pays = isOnGuide(place, 'refused') || place.at === 'payment';
  return pays && method === 'bancontact' && meanings.has('notBelgian')
    ? { say: 'belgian-account' }
    : undefined;
}

/** Whether somebody else's card can be topped up. */
function forOthers(
  { intents, question }: Reading,
  place: Place,
  brand: Brand | undefined,
): Remark | undefined {
  if (!question || intents[0]?.intent !== 'other-person') return undefined;
  if (!brand) return isChoice(place) ? { say: 'others-some' } : undefined;
  const takes = best(brand.facts.online?.anyNumber)?.value;
  // Where one logs in, the screen says how.
  const open = takes === undefined && best(brand.facts.online?.login)?.value;
  return isWalk(place) && !open ? { say: 'for-others', brand: brand.id, takes } : undefined;
}

/** To top up from another country, one needs Wi-Fi. */
function fromThere(reading: Reading, place: Place): Remark | undefined {
  const tops = isOfTopUp(reading) && !reading.ideas.has('others');
  return isOnGuide(place, 'abroad') && tops ? { say: 'from-there' } : undefined;
}

/** An emergency call needs no credit. */
function emergencyCall(reading: Reading): Remark | undefined {
  return asksForEmergency(reading) ? { say: 'emergency' } : undefined;
}

/** Whether the EU rule holds in the country that was named. */
function countryNamed({ typed, meanings }: Reading, place: Place): Remark | undefined {
  const abroad = isOnGuide(place, 'abroad') || (place.at === 'no-data' && place.step === 'abroad');
  // What a bank sends costs nothing there.
  const country = abroad && !meanings.has('bankCode') ? countryIn(typed) : undefined;
  return country ? { say: 'country', country } : undefined;
}

/** Where ways of paying are told, the one that was named. */
function wayNamed(reading: Reading, place: Place, brand: Brand | undefined): Remark | undefined {
  if (!isOnGuide(place, 'refused')) return undefined;
  const { means, method, negative } = reading;
  const refused = isRefused(reading);
  if (means && !(means.kind === 'bank' && refused))
    return { say: 'name-said', name: means, brand: brand?.id };
  return method && brand && !refused && !negative ? { say: 'payable', method, brand: brand.id } : undefined;
}
