import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent } from '../../src/advice/intents.ts';
import { toOffer, understand } from '../../src/reading/understand.ts';

export type Half = 'mend' | 'figure' | 'held';
export type TestQuestion = { locale: string; text: string; intent: string | null; brand: string | null };

/** The questions to mend by, those that are looked at only for the figure, and fresh ones that came last. */
export function readHalf(half: Half): TestQuestion[] {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `../data/questions-${half}.json`), 'utf8'),
  ) as TestQuestion[];
}

/** Intents that had no answer of their own when the questions were written: what they were part of then, if it was ours. */
const partOf: Partial<Record<Intent, Intent | null>> = {
  'paid-from-abroad': 'other-person',
  'credit-left': 'porting',
  'cut-off': 'validity',
  blocked: 'backup',
  lost: 'backup',
  children: 'identification',
  drain: 'budget',
  'calling-abroad': 'budget',
  auto: 'online',
  complaint: 'support',
  leaving: 'porting',
  'foreign-sim': null,
  reseller: 'not-arrived',
  'whose-brand': 'which-operator',
  'who-am-i': null,
  stolen: 'scam',
  atm: 'offline',
  surcharge: 'offline',
  till: 'offline',
  'voucher-refused': 'voucher',
  'voucher-spoilt': 'voucher',
  'voucher-expiry': 'voucher',
  'most-credit': 'amounts',
  apn: 'no-data',
  'phone-esim': 'esim',
};

/** How a half is answered, in percent; buttons count as not right first, and as answered. */
export function score(questions: readonly TestQuestion[]) {
  const confusion = new Map<string, number>();
  const ours = { all: 0, right: 0, offered: 0 };
  const others = { all: 0, answered: 0 };
  for (const { text, intent, brand } of questions) {
    const offered = toOffer(understand(text));
    const [best] = offered;
    const right = best && (best.intent === intent || partOf[best.intent] === intent);
    if (intent === null) {
      others.all++;
      if (best && !right) others.answered++;
    } else {
      ours.all++;
      if (offered.length > 1) ours.offered++;
      if (offered.length === 1 && right && best.brand === brand) ours.right++;
    }
    const got = offered.length > 1 ? 'buttons' : (best?.intent ?? 'declined');
    const other =
      best && intent !== null && best.intent === intent && best.brand !== brand ? ' (other brand)' : '';
    const key = `${intent ?? 'declined'} → ${got}${other}`;
    confusion.set(key, (confusion.get(key) ?? 0) + 1);
  }
  return {
    right: (100 * ours.right) / ours.all,
    answered: (100 * others.answered) / others.all,
    ours,
    others,
    confusion,
  };
}
