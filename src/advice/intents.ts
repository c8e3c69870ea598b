import { guides, tips } from '../catalogue/guides.ts';
import type { Guide, Tip } from '../catalogue/guides.ts';

/** What people ask for in their own words, each with its letter in addresses. A letter is never reused. */
const letters = {
  online: 'a',
  offline: 'b',
  voucher: 'c',
  amounts: 'd',
  payment: 'e',
  balance: 'f',
  validity: 'g',
  'not-arrived': 'h',
  'card-refused': 'i',
  'wrong-number': 'j',
  'other-person': 'k',
  'no-data': 'l',
  esim: 'm',
  'travel-esim': 'n',
  'which-operator': 'o',
  identification: 'p',
  support: 'q',
  budget: 'r',
  promotions: 's',
  backup: 't',
  porting: 'u',
  scam: 'v',
  privacy: 'w',
  language: 'x',
  login: '1',
  share: '2',
  receipt: '3',
  atm: '4',
  surcharge: '5',
  'wrong-ticket': '6',
  till: '7',
  reminder: '8',
} as const;
/** A guide or a tip is one too, once it has examples in src/reading/examples: it needs no other declaration. */
export type Intent = keyof typeof letters | Guide | Tip;

/** Returns true if an intent is a guide: it has the name of the guide. */
export const isGuide = (intent: string): intent is Guide => intent in guides;
/** Returns true if an intent is a tip: it has the name of the tip. */
export const isTip = (intent: string): intent is Tip => intent in tips;

/** The code of each intent in addresses; that of a guide or a tip is G or T and its own code. */
export const intents: Readonly<Record<Intent, string>> = {
  ...behind('T', Object.entries(tips)),
  ...behind(
    'G',
    Object.entries(guides).map(([guide, { code }]) => [guide, code]),
  ),
  ...letters,
} as Record<Intent, string>;

function behind(capital: string, codes: [name: string, code: string][]): Record<string, string> {
  return Object.fromEntries(codes.map(([name, code]) => [name, capital + code]));
}
