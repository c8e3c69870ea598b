import { isGuide, isTip } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import { hasEndings } from '../advice/until.ts';
import { payableWith, stepsOf } from '../advice/walk.ts';
import { brandOf, canTopUp, findBrand } from '../catalogue/index.ts';
import type { Guide, Place, PlaceAt } from './place.ts';
import { begin } from './steps.ts';

/** Returns a guide for a brand: one without prepaid has only that on a lost SIM, if it says whom to call. */
export function guideFor(guide: Guide, id: string | undefined): PlaceAt<'guide'> {
  const brand = findBrand(id ?? '');
  const has = brand && (canTopUp(brand) || (guide === 'lost' && brand.facts.support !== undefined));
  return { at: 'guide', guide, brand: has ? brand.id : undefined };
}

/** Returns the same screen for another brand. */
export function ofBrand(place: Place, brand: string): Place {
  if (place.at === 'guide') {
    const guide = guideFor(place.guide, brand);
    if (guide.brand || place.guide === 'lost') return { ...place, brand: guide.brand };
  }
  return canTopUp(brandOf(brand)) ? { ...(place as PlaceAt<'balance'>), brand } : { at: 'gone', brand };
}

/**
 * Returns the screen that answers an intent, the same that buttons lead to; for the named brand, else the remembered
 * one.
 */
export function placeOfIntent(
  intent: Intent,
  named: string | undefined,
  remembered: string | undefined,
): Place {
  const known = findBrand(named ?? remembered ?? '');
  if (named && known && !canTopUp(known) && !general.has(intent) && (!isGuide(intent) || ended.has(intent)))
    return { at: 'gone', brand: known.id };
  const own = known && canTopUp(known) ? known.id : undefined;
  if (isTip(intent)) return { at: 'tip', tip: intent, brand: own };
  if (isGuide(intent)) return guideFor(intent, known?.id);
  // Whom to ask of a brand without prepaid stands where it is said that there is none.
  if (intent === 'support' && known && !own) return { at: 'gone', brand: known.id };
  switch (intent) {
    case 'online':
    // For somebody else: the same walk, whose number step says whose number it may be.
    case 'share':
    case 'other-person':
      return begin('top-up', own);
    case 'atm':
    case 'surcharge':
    case 'offline':
      return begin('offline', own);
    case 'till':
      return begin('clerk', own);
    case 'reminder':
      if (!own) return { at: 'reminders' };
      return hasEndings(brandOf(own)) ? { at: 'until', brand: own } : { at: 'validity', brand: own };
    case 'amounts':
      return own
        ? { at: stepsOf(brandOf(own)).includes('amount') ? 'amount' : 'where', brand: own }
        : { at: 'sim' };
    case 'payment':
      return own && payableWith(brandOf(own)).length > 0
        ? { at: 'payment', brand: own }
        : { at: 'guide', guide: 'refused', brand: own };
    case 'voucher':
    case 'balance':
    case 'validity':
    case 'not-arrived':
    case 'support':
    case 'no-data':
      return begin(intent, own);
    case 'card-refused':
      return { at: 'guide', guide: 'refused', brand: own };
    case 'wrong-ticket':
    case 'wrong-number':
      return { at: 'guide', guide: 'wrong', brand: own };
    case 'identification':
      return { at: 'guide', guide: 'identify', brand: own };
    case 'esim':
      return named && own ? { at: 'way', brand: own } : { at: 'brand', goal: 'top-up', sim: 'esim' };
    case 'login':
    case 'receipt':
      return begin('support', own);
    case 'travel-esim':
      return { at: 'travel' };
    case 'which-operator':
      return { at: 'which', goal: 'top-up' };
    case 'privacy':
      return { at: 'privacy' };
    case 'language':
      return { at: 'language', from: { at: 'home' } };
  }
}

/** Intents whose answer does not depend on the brand. */
const general: ReadonlySet<Intent> = new Set<Intent>([
  'travel-esim',
  'which-operator',
  'identification',
  'privacy',
  'language',
]);

/** Guides on which a brand that is gone has only its own end to tell. */
const ended: ReadonlySet<Intent> = new Set<Intent>([
  'whose-brand',
  'cut-off',
  'voucher-spoilt',
  'voucher-expiry',
  'by-sms',
  'most-credit',
  'apn',
  'no-service',
]);
