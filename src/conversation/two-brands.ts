import type { Intent } from '../advice/intents.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import { guideFor } from '../places/intent-place.ts';
import { brandIn, isCounter, isWalk } from '../places/walks.ts';
import { best, brandOf, canTopUp, findBrand } from '../catalogue/index.ts';
import { aspectRemark } from '../places/aspects.ts';
import { isEasier, isOfForeign } from '../reading/comparing.ts';
import type { Talk } from './talk.ts';
import type { Property } from '../places/place.ts';
import type { Reading } from '../reading/reading.ts';
import { askedBack } from './asked-back.ts';
import { clearly, likelier, remarkOn, screensOf } from './intents.ts';
import { hasPaid, isAbroad, isMoving, isOfTopUp, isOfVoucher, says, saysOnly } from '../reading/said.ts';
import { to } from './talk.ts';

/** Returns what each of two brands says itself, without a ranking. */
export function compared(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { brand, brands, meanings, ideas, intents, question, means, past } = reading;
  // Which of the two to ask is asked of the open screen.
  const own = brandIn(place);
  const ours = brands.length > 1 && brands.some(({ id }) => id === own);
  if (ours && reading.aspects[0]?.aspect === 'contact') return askedBack(talk);
  const said = new Set(brands.filter((one) => one.as !== 'denied').map(({ id }) => id));
  if (meanings.has('instead') && brands.length > 1) return { place: guideFor('wrong', brand) };
  // The wrong ticket, which is told of before its code was used; "not that brand, this one" on a walk tells of none.
  const slip = isWalk(place) && brands.some(({ id, as }) => as === 'denied' && id === own);
  const ofTicket = intents[0]?.intent === 'wrong-ticket' && !(slip && !isOfVoucher(reading));
  const ticket = ofTicket ? remarkOn['wrong-ticket'] : undefined;
  if ((meanings.has('unused') || (ticket && !question && !hasPaid(reading))) && brands.length > 1)
    return to(guideFor('wrong', brand), remarkOn['wrong-ticket']);
  // From one to the other: the number may come along, and what is left is asked back.
  const moves = meanings.has('switching') || (meanings.has('moneyBack') && ideas.has('credit'));
  const [asked] = intents;
  const ofNumber = asked?.intent === 'porting' && asked.confidence >= likelier && ideas.has('number');
  const ports = ofNumber && !past && !isOfTopUp(reading) && !meanings.has('switching');
  const leaves = brand && (isMoving(reading) || ports);
  if (((said.size > 1 && moves) || leaves) && !hasPaid(reading)) return { place: guideFor('porting', brand) };
  // In a walk, the brand of the walk and another put it right; whether it is easier with the other compares them.
  const easier = question && isEasier(reading);
  if (own && easier) said.add(own);
  const corrects = isWalk(place) && own && said.has(own) && !question && !hasPaid(reading);
  const other = meanings.has('notArrived') || intents[0]?.intent === 'porting' || means !== undefined;
  if (corrects || said.size < 2 || other) return undefined;
  const price = aboutPrice(reading);
  // Of two, one may have nothing to top up.
  const gone = [...said].find((id) => !canTopUp(brandOf(id)));
  if (gone && (reading.either || price || easier || meanings.has('differ')))
    return { place: { at: 'gone', brand: gone } };
  // Whether one is the other's is no question of buying.
  if (intents[0]?.intent === 'whose-brand') return { place: guideFor('whose-brand', undefined) };
  // Whoever is not sure which of them it is finds out.
  if (meanings.has('dontKnow') || meanings.has('notSure')) return to({ at: 'which', goal: 'top-up' });
  if (meanings.has('bought') || hasPaid(reading) || (!question && ideas.has('topup')))
    return to(guideFor('wrong', brand), ticket);
  const about = aboutOf(reading);
  // Two names, and a subject that has an answer of its own.
  const heard = clearly(talk);
  if (heard && !choosing.has(heard.intent)) return undefined;
  const [one, second] = said;
  const known = easier && brand && best(brandOf(brand).facts.online?.login);
  const login = known ? aspectRemark({ at: 'way', brand }, 'how') : undefined;
  return to({ at: 'guide', guide: 'which-card', one, other: second, about }, price ?? login);
}

/** Intents of somebody who chooses between two brands. */
const choosing: ReadonlySet<Intent> = new Set<Intent>([
  'which-card',
  'validity',
  'promotions',
  'budget',
  'amounts',
  'online',
]);

/** The property in which two brands are to be compared. */
function aboutOf({ meanings, ideas, figures }: Reading): Property | undefined {
  if (meanings.has('lasts') || meanings.has('validity') || ideas.has('howlong') || ideas.has('inactive'))
    return 'validity';
  const data = ideas.has('data') || ideas.has('bundle') || figures.some(({ kind }) => kind === 'data');
  return data ? 'data' : undefined;
}

/** Which is cheaper depends on the use: that is said first. */
const aboutPrice = ({ meanings, ideas }: Reading): Remark | undefined =>
  meanings.has('recommend') || meanings.has('budget') || ideas.has('save') || ideas.has('howmuch')
    ? { say: 'compare' }
    : undefined;

/** Returns the open comparison by what is asked next, or with another brand in place of the second. */
export function comparedOn(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  if (place.at !== 'guide' || !place.one) return undefined;
  const { brand } = reading;
  const third = brand && brand !== place.one && brand !== place.other ? brand : undefined;
  if (isAbroad(reading)) return to(guideFor('abroad', undefined));
  // How long it lasts with one of the two is told of that one.
  const best = clearly(talk);
  const [likeliest] = screensOf(talk);
  if (brand && !third && likeliest?.intent === 'validity') return to(likeliest.place);
  const about = aboutOf(reading);
  const price = aboutPrice(reading);
  const other = best && !reading.refers && !about && !price;
  const wishes = !saysOnly(reading, 'lasts', 'validity', 'budget', 'differ');
  if (other || wishes || (brand && !third && !about && !price)) return undefined;
  return to(
    { ...place, other: third ?? place.other, about: about ?? place.about },
    price ?? (about || third ? undefined : { say: 'compare' }),
  );
}

/** Returns the help for a voucher that is not for this card: it is of another brand or country. */
export function crossed({ place, walk, reading }: Talk): Arrival | undefined {
  const { brand, brands, question, ideas, meanings, refers } = reading;
  const open = brandIn(place) ?? (walk && brandIn(walk));
  const two = brands.some(({ id }) => id !== brand);
  if (!brand || (brand === open && !two)) return undefined;
  const remark: Remark = { say: 'foreign-voucher' };
  // What a Belgian operator sells fills no travel eSIM.
  const buys =
    ideas.has('topup') || ideas.has('buy') || ideas.has('shop') || (refers && meanings.has('topUp'));
  if (place.at === 'seller' || place.at === 'travel') return buys ? to(place, remark) : undefined;
  const owner = brands.find(({ owned }) => owned)?.id;
  const denied = brands.find(({ as }) => as === 'denied')?.id;
  const card = owner ?? open ?? denied ?? (two ? brand : undefined);
  if (!card || (meanings.has('topUp') && !two) || ideas.has('others') || reading.means || reading.method)
    return undefined;
  const foreign = isOfForeign(reading);
  // What was bought already is no question, and is told of as the wrong ticket.
  const supposed = foreign && open && two && !owner && !says(reading, 'instead', 'bought', 'unused');
  const atShop = isCounter(place) || (place.at === 'brand' && place.goal === 'offline');
  // Whoever is shown how to redeem the ticket of one brand, and has a card of another.
  const held = place.at === 'voucher' && owner !== undefined;
  const ofTicket = isOfVoucher(reading) || place.at === 'voucher' || (atShop && (foreign || denied));
  const asked = question ? foreign || ideas.has('works') || meanings.has('accepts') : supposed;
  if (!ofTicket || !(held || asked)) return undefined;
  if (atShop && canTopUp(brandOf(card))) return to({ at: 'offline', brand: card }, remark);
  const guide = held || meanings.has('bought') || hasPaid(reading) ? 'wrong' : 'voucher-refused';
  return to(place.at === 'gone' ? place : guideFor(guide, card), remark);
}

/** Returns true if somebody on a walk tells, for themselves, that their card is of another brand. */
function ownsOther({ place, reading: { brands, called, question, ideas } }: Talk): boolean {
  const owned = brands.length === 1 && brands[0]!.owned && brands[0]!.id !== brandIn(place);
  const told = !question || place.at === 'voucher';
  return isWalk(place) && owned && !called && told && !ideas.has('others');
}

/** Returns true if that is all they tell. */
export function isOfOther(talk: Talk): boolean {
  const { danger, intents } = talk.reading;
  return ownsOther(talk) && !danger && saysOnly(talk.reading) && (intents[0]?.confidence ?? 0) < likelier;
}

/** Returns a talk whose brand is the open one, if another is only that of the phone in hand. */
export function ofOpenBrand(talk: Talk): Talk {
  const { brands, brand, digits, called, plain, question } = talk.reading;
  const open = findBrand(brandIn(talk.place) ?? '');
  const dialled = called && best(open?.facts.support?.own)?.value === digits;
  const inHand = brands.find((one) => (one.via && one.id === brand) || (dialled && one.id !== open?.id));
  if (!open || !inHand || ownsOther(talk)) return talk;
  const others = brands.filter(({ id }) => id !== inHand.id);
  const named = others.find((one) => one.as === 'named')?.id;
  const asked = question ? new Set(plain).add('otherPhone') : plain;
  return { ...talk, reading: { ...talk.reading, brands: others, brand: named, plain: asked } };
}
