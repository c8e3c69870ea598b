import type { Intent } from '../advice/intents.ts';
import type { Arrival } from '../places/arrival.ts';
import { encodePlace } from '../places/address.ts';
import type { At, Guide } from '../places/place.ts';
import { aspectRemark } from '../places/aspects.ts';
import { guideFor } from '../places/intent-place.ts';
import { nextHelp } from '../places/next-help.ts';
import {
  brandIn,
  isAfterPaying,
  isAnswer,
  isChoice,
  isEmergency,
  isOnGuide,
  isWalk,
} from '../places/walks.ts';
import {
  hasPaid,
  isOfRefund,
  isOfTopUp,
  isOfVoucher,
  says,
  asksAgain,
  namesButton,
} from '../reading/said.ts';
import { brandSaid, first, to } from './talk.ts';
import type { Rule, Talk } from './talk.ts';
import { clearly, likelier, screensOf } from './intents.ts';
import { followUpTold } from './told.ts';
import { comparedOn } from './two-brands.ts';

/** Returns true if another brand than that of the open screen is named. */
const isOfOther = (talk: Talk) => {
  const brand = brandSaid(talk);
  return brand !== undefined && brand !== brandIn(talk.place);
};

/*
 * How somebody goes on who was told what to do: asked in this order, the first that applies decides.
 */
const rules: Rule[] = [
  // What is asked next of two brands is compared too.
  comparedOn,
  // What is told on a screen, and means something there, is answered in a sentence or changes the screen.
  followUpTold,
  // Where credit is asked back, what has not come is that, and no top-up.
  waitsForRefund,
  // Whom nobody answers is told where to complain.
  complained,
  // Whoever has done what the screen says is led one step on.
  wentFurther,
  // How long it takes is said where it is awaited.
  asksHowLong,
  // Whoever sold the travel eSIM tops it up, wherever else one asks.
  staysWithSeller,
  // A brand that is gone has nothing to top up: another card does.
  staysWithout,
  // How long the credit lasts is no question of how long it takes.
  asksOfValidity,
  // It came, it did not, whom to call, the money back: of what was paid.
  tellsOfPayment,
];

/** Returns how somebody goes on who was told what to do about a trouble. */
export function followed(talk: Talk): Arrival | undefined {
  return first(rules, talk);
}

/** What says of the credit that is left that nothing came. */
const nothingCame: ReadonlySet<Intent> = new Set<Intent>(['not-arrived', 'no-answer', 'complaint']);

function waitsForRefund(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const paid = isOfTopUp(reading) || says(reading, 'paid', 'charged');
  if (paid || !brandIn(place) || !isOnGuide(place, 'porting', 'credit-left', 'leaving')) return undefined;
  const guide = (name: Guide) => guideFor(name, brandIn(place));
  // Whether to cancel first, so as not to pay twice, is asked of the move.
  if (reading.question && (asksAgain(reading) || reading.aspects[0]?.aspect === 'again'))
    return to(guide('porting'), aspectRemark(guide('porting'), 'consequence', { first: true }));
  const [best] = screensOf(talk);
  const tells = !reading.question && best && nothingCame.has(best.intent) && best.sure >= likelier;
  if (!tells && !says(reading, 'notArrived') && !reading.ideas.has('notarrived')) return undefined;
  const remark = aspectRemark(guide('credit-left'), 'failed', { first: true });
  return to(guide(reading.question ? 'credit-left' : 'complaint'), remark);
}

function complained(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const brand = brandIn(place);
  if (!brand || !isAnswer(place) || isEmergency(place) || !says(reading, 'complaint')) return undefined;
  return isOnGuide(place, 'complaint')
    ? to({ at: 'letter', brand, whom: 'operator' })
    : to({ at: 'guide', guide: 'complaint', brand });
}

function wentFurther(talk: Talk): Arrival | undefined {
  const { place, walk, awaited, reading } = talk;
  // Customer service that is closed has refused nothing: another way to top up helps, and no complaint.
  if (place.at === 'support' && reading.plain.has('shut'))
    return to(
      place,
      walk && isWalk(walk) && !awaited ? aspectRemark(walk, 'failed') : aspectRemark(place, 'otherwise'),
    );
  if (!says(reading, 'whatElse', 'toSay', 'didIt') || reading.brand) return undefined;
  // Whoever names another trouble goes no step on with this one.
  const best = clearly(talk);
  if (best && namesButton(reading, best.intent) && encodePlace(best.place) !== encodePlace(place))
    return undefined;
  const next = nextHelp(place, reading.ideas.has('call') && !reading.question);
  return next && to(next);
}

function asksHowLong(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const brand = brandIn(place);
  const long = says(reading, 'duration') || reading.ideas.has('howlong');
  const awaited = isAfterPaying(place) && place.at !== 'guide' && !isOfRefund(reading);
  return awaited && brand && long && !reading.brand
    ? to({ at: 'not-arrived', brand }, { say: 'duration', brand })
    : undefined;
}

/** What is told of a SIM from anywhere, and whose screens speak of a Belgian one. */
const ofAnySim: ReadonlySet<Intent> = new Set<Intent>(['travel-esim', 'two-sims', 'no-data', 'no-service']);

function staysWithSeller(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  if ((place.at !== 'seller' && place.at !== 'travel') || reading.brand || reading.seller) return undefined;
  const [best] = screensOf(talk);
  const unclear = best !== undefined && (isChoice(best.place) || ofAnySim.has(best.intent));
  return isOfTopUp(reading) || unclear ? to(place) : undefined;
}

function staysWithout(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  if (place.at !== 'gone' || isOfOther(talk)) return undefined;
  const [asked] = reading.aspects;
  const instead = asked?.aspect === 'otherwise' && asked.confidence > 0.6;
  const which = !reading.brand && reading.intents.some(({ intent }) => intent === 'which-card');
  if (instead || which) return to(guideFor('which-card', undefined));
  return reading.brand ? to(place) : undefined;
}

function asksOfValidity(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const best = clearly(talk);
  // Whether the number stays is asked of the walk.
  const ofNumber = reading.aspects[0]?.aspect === 'keep-number';
  const asked = best ?? (says(reading, 'validity') && !isOfVoucher(reading) ? screensOf(talk)[0] : undefined);
  if (isWalk(place) && asked?.intent === 'validity' && !ofNumber) return to(asked.place);
  const brand = brandIn(place);
  const long = reading.ideas.has('howlong') && !isOfOther(talk);
  return brand && place.at === 'balance' && long ? to({ at: 'validity', brand }) : undefined;
}

/** Screens of what was paid, or is about to be. */
const ofPayment: ReadonlySet<At> = new Set<At>([
  'not-arrived',
  'say',
  'arrived',
  'card',
  'paid',
  'friend-card',
]);

function tellsOfPayment(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { ideas, figures, intents, refers, number } = reading;
  const brand = brandIn(place);
  if (!brand || isOfOther(talk) || !ofPayment.has(place.at)) return undefined;
  if (says(reading, 'moneyBack')) return to({ at: 'guide', guide: 'complaint', brand });
  if (says(reading, 'support')) return to({ at: 'support', brand });
  if (says(reading, 'yes') && reading.fullyExplained && !number && !reading.question && !hasPaid(reading))
    return to({ at: 'arrived', brand });
  const still =
    (place.at !== 'card' && (ideas.has('wait') || figures.some(({ kind }) => kind === 'time'))) ||
    says(reading, 'charged', 'drain', 'waited', 'notArrived', 'proof') ||
    (intents[0]?.intent === 'not-arrived' && refers);
  if (!still) return undefined;
  return to({ at: place.at === 'not-arrived' || place.at === 'say' ? 'say' : 'not-arrived', brand });
}
