import type { Intent } from '../advice/intents.ts';
import { makeSmallTest } from './find-small.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { subjects } from './score.ts';

/** What somebody says of another brand who compares it with theirs: less trouble. */
const saysEasier = makeSmallTest('easier');

/** Returns true if a message asks, or says, that something is easier. */
export const isEasier = ({ typed }: Reading) => saysEasier(fold(typed));

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
