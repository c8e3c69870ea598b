import type { Intent } from '../advice/intents.ts';
import type { Reading } from './reading.ts';
import { subjects } from './score.ts';

/** What somebody says of another brand who compares it with theirs: less trouble. */
const easier = new RegExp(
  [
    'easier|simpler|quicker|less (?:hassle|trouble)|more convenient',
    'einfacher|leichter|bequemer|unkomplizierter|weniger (?:umständlich|stress)',
    'plus (?:simple|facile|pratique)|moins compliqué',
    'makkelijker|eenvoudiger|simpeler|handiger|vlotter|minder gedoe',
    '(?:更|比較|比较|會|会).{0,4}(?:方便|簡單|简单|容易|省事)|(?:方便|簡單|简单|容易|省事)(?:一?[點点些])',
  ].join('|'),
  'iu',
);

/** Returns true if a message asks, or says, that something is easier. */
export const isEasier = ({ typed }: Reading) => easier.test(typed);

/** What is asked of a voucher that is of another brand or country, and how likely that is together. */
const ofForeign: ReadonlySet<string> = new Set<Intent>([
  'wrong-ticket',
  'voucher-refused',
  'voucher-expiry',
  'country',
]);
const likelyForeign = 0.2;

/** Returns true if a message may ask of a voucher that is of another brand or country. */
export function isOfForeign({ chances }: Reading): boolean {
  const share = chances.reduce((sum, chance, at) => (ofForeign.has(subjects[at]!) ? sum + chance : sum), 0);
  return share >= likelyForeign;
}
