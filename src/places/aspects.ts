import { belgium } from '../catalogue/index.ts';
import type { NoteScreen } from '../catalogue/index.ts';
import type { Aspect } from '../catalogue/aspects.ts';
import type { Remark } from './arrival.ts';
import { brandIn, isEmergency } from './walks.ts';
import type { At, Given, Guide, Place, Tip } from './place.ts';

/** What a screen of help is about: a guide, a tip, or what it is called. What a cheat has makes a subject of its own. */
export type AspectSubject = Guide | Tip | At | `${'stolen' | 'scam'}-${Given}`;

const list = (aspects: string) => aspects.split(' ') as Aspect[];

/** The lines in locales/…/aspects.ftl that answer what is asked back about one subject; all others are for any. */
export const aspectLines: { readonly [S in AspectSubject]?: readonly Aspect[] } = {
  stolen: list(
    'contact how duration cost where who papers refund credit keep-number certain why prevent otherwise meanwhile abroad consequence again done failed hours spoken',
  ),
  'stolen-voucher': list(
    'contact how duration where who papers refund credit certain why prevent otherwise meanwhile consequence again done failed',
  ),
  'stolen-password': list('contact how duration refund certain prevent consequence again done failed'),
  way: list(
    'how duration cost where who papers refund credit keep-number certain prevent otherwise abroad consequence again done failed privacy hours',
  ),
  gone: list('how refund credit keep-number certain otherwise consequence again'),
  sunday: list('where certain hours spoken'),
  reachable: list('cost consequence again'),
  bridge: list('certain'),
  budget: list('how'),
  'calling-abroad': list('cost otherwise'),
  'sim-or-esim': list('how cost keep-number'),
  promotions: list('duration cost certain why prevent again'),
  country: list('cost refund certain'),
  support: list('how cost where who papers refund otherwise abroad failed'),
  complaint: list('how cost where papers refund certain done failed'),
  balance: list('duration cost who certain why otherwise abroad failed'),
  offline: list(
    'how duration cost where who papers refund certain otherwise abroad again done failed hours spoken',
  ),
  machines: list('how duration who papers certain again'),
  payment: list('cost who refund certain why otherwise failed privacy'),
  scam: list(
    'contact how duration cost where who papers refund credit keep-number certain why prevent otherwise meanwhile consequence again done failed hours',
  ),
  'scam-voucher': list('certain why consequence again'),
  lost: list(
    'contact how duration cost where who papers refund credit keep-number certain why prevent otherwise meanwhile abroad consequence again done failed',
  ),
  blocked: list(
    'how where who papers credit keep-number certain why prevent otherwise meanwhile consequence again done failed',
  ),
  'cut-off': list(
    'duration papers refund credit keep-number certain why prevent otherwise meanwhile abroad consequence again done failed',
  ),
  'not-arrived': list(
    'how duration where who papers refund credit keep-number certain why prevent otherwise meanwhile abroad consequence again done failed',
  ),
  refused: list('contact how cost where who refund certain why prevent otherwise again done failed privacy'),
  wrong: list('contact how duration who papers refund credit certain prevent otherwise again done'),
  'voucher-refused': list('contact how papers refund credit certain why otherwise again done failed privacy'),
  'voucher-spoilt': list(
    'contact how duration where papers refund credit certain why prevent otherwise consequence again done failed',
  ),
  voucher: list('how duration cost refund certain prevent consequence again done failed privacy'),
  drain: list('how cost where refund certain why prevent consequence again done'),
  premium: list('how cost refund why prevent consequence again done'),
  'no-data': list('how where refund credit certain why otherwise meanwhile again done failed'),
  'no-service': list('credit why meanwhile consequence again failed'),
  'no-answer': list('why otherwise abroad again'),
  validity: list(
    'how duration cost where refund credit keep-number certain why prevent abroad consequence again done',
  ),
  leaving: list(
    'how duration cost where papers refund credit keep-number prevent otherwise abroad consequence again done',
  ),
  'credit-left': list('how duration who papers refund keep-number certain otherwise failed'),
  porting: list(
    'contact how duration cost where papers refund credit keep-number meanwhile abroad consequence done failed',
  ),
  identify: list(
    'how duration where who papers credit certain why otherwise meanwhile consequence again done failed privacy',
  ),
  abroad: list('how duration cost credit keep-number certain prevent otherwise meanwhile consequence again'),
  friend: list('how refund certain abroad done privacy'),
  reseller: list('contact how cost who refund certain prevent otherwise again done failed'),
  children: list('how who papers credit certain prevent'),
  warned: list('how certain consequence again'),
  account: list('how certain otherwise'),
  seller: list('contact how where refund certain otherwise again failed'),
  monthly: list('how certain'),
  'no-internet': list('how where otherwise'),
  wifi: list('how cost where certain'),
  'which-card': list('cost where papers certain otherwise'),
  arriving: list('where papers meanwhile'),
  'paid-from-abroad': list('how certain again'),
  'voucher-expiry': list('where refund certain'),
  'most-credit': list('certain consequence'),
  auto: list('how prevent'),
  apn: list('how failed'),
  reminders: list('how certain privacy'),
  'credit-or-bonus': list('refund'),
  'who-am-i': list('cost who privacy'),
  'whose-brand': list('otherwise'),
  number: list('how where who certain privacy'),
  amount: list('certain otherwise'),
  'old-phone': list('certain otherwise meanwhile again'),
  'foreign-sim': list('cost where'),
};

/** Screens that show a part of what another one is about. */
const parts: Partial<Record<At, AspectSubject>> = {
  channel: 'offline',
  clerk: 'offline',
  until: 'validity',
  arrived: 'validity',
  'friend-card': 'friend',
  say: 'not-arrived',
  paid: 'not-arrived',
  letter: 'complaint',
  resellers: 'reseller',
  where: 'way',
  card: 'way',
  sim: 'way',
  brand: 'way',
};

/** Returns what the screen of a place is about: whom to call, what it was opened for. */
export function subjectOf(place: Place): AspectSubject {
  if (place.at === 'support' && place.from) return subjectOf(place.from);
  if (place.at === 'tip') return place.tip;
  // Without a brand the counter is only asked for.
  if (place.at === 'brand' && place.goal === 'offline') return 'offline';
  if (place.at !== 'guide') return parts[place.at] ?? place.at;
  return isEmergency(place) && place.given ? (`${place.guide}-${place.given}` as AspectSubject) : place.guide;
}

type AspectNote = Extract<Remark, { say: 'aspect' }>;

/** Returns the note that answers what is asked back about a place; `more`: where it differs. */
export function aspectRemark(
  place: Place,
  aspect: Aspect,
  more: Partial<Omit<AspectNote, 'say' | 'aspect'>> = {},
): AspectNote {
  return { say: 'aspect', subject: subjectOf(place), aspect, brand: brandIn(place), again: false, ...more };
}

/** Returns true if there is a sentence of ours for what is asked back about a subject. */
export function hasSentence(subject: AspectSubject, aspect: Aspect): boolean {
  return aspectLines[subject]?.includes(aspect) === true;
}

/** Returns true if a line answers what is asked back about a subject: a sentence of ours, or a note that holds for all. */
export function hasLine(subject: AspectSubject, aspect: Aspect): boolean {
  return (
    hasSentence(subject, aspect) ||
    belgium.notes.some(({ answers }) => answers[subject as NoteScreen]?.includes(aspect))
  );
}
