import { guides, tips } from '../catalogue/guides.ts';
import type { Guide, Tip } from '../catalogue/guides.ts';

/** What people ask in their own words, each with the letter that addresses carry. A letter is never reused. */
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
} as const;
/** A guide or a tip is one too, once it has examples in src/reading/examples: it needs no other declaration. */
export type Intent = keyof typeof letters | Guide | Tip;

/** True for a guide by its own name. */
export const isGuide = (intent: string): intent is Guide => intent in guides;
/** True for a tip by its own name. */
export const isTip = (intent: string): intent is Tip => intent in tips;

/** What stands for each in addresses: of a guide or a tip, its own code behind a capital. */
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
