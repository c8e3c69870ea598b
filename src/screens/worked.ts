import { payableWith } from '../advice/walk.ts';
import { detailsOf, isShop, combinationKey, onlineWays, shops } from '../advice/worked.ts';
import type { Means, Shop, Told, Worked } from '../advice/worked.ts';
import { brandOf } from '../catalogue/index.ts';
import type { Brand, Fact } from '../catalogue/index.ts';
import { originOf } from '../places/place.ts';
import type { Channel, Place, PlaceAt } from '../places/place.ts';
import type { Words } from '../words/words.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';

/** The channel of each kind of shop. */
const channelOf: Record<Shop, Channel> = {
  operator: 'shop',
  newsagent: 'retail',
  supermarket: 'retail',
  'night-shop': 'retail',
  petrol: 'fuel',
  post: 'post',
};

/** Returns "Visa / Mastercard from China" or "night shop, on request". */
export function saidOf({ way, detail }: Means, { t }: Words): string {
  if (isShop(way)) {
    const shop = t(`shop-${way}`);
    return detail === 'asked' || detail === 'shown' ? t(`shop-offer-${detail}`, { shop }) : shop;
  }
  const method = t(`method-${way}`);
  return detail === undefined || detail === 'asked' || detail === 'shown'
    ? method
    : t(`method-from-${detail}`, { method });
}

/** Returns whether it worked, or whether the shop sold it. */
export function outcomeOf({ way, refused }: Told, { t }: Words): string {
  return t(`told-${isShop(way) ? 'shop' : 'online'}-${refused ? 'refused' : 'worked'}`);
}

/**
 * Writes how it went for others, of the combinations that `about` picks: what most people told, marked as such, beside
 * the facts and never as one. The rest is behind the button for details.
 */
export function workedLines(sheet: Sheet, brand: Brand, about: (worked: Worked) => boolean): void {
  for (const [index, worked] of (sheet.view.worked ?? []).filter(about).entries()) {
    const fact: Fact<Worked> = {
      path: `${brand.id}/worked/${combinationKey(worked)}`,
      value: worked,
      source: { name: 'people', say: 'people' },
      confidence: 'third-party',
    };
    const say = (one: Worked) => lineOf(one, sheet.words);
    if (index === 0) sheet.fact([fact], say);
    else sheet.later([fact], say);
  }
}

function lineOf(worked: Worked, words: Words): string {
  const { t, date } = words;
  const kind = isShop(worked.way) ? 'shop' : 'online';
  const parts = [
    worked.worked > 0 && t(`people-worked-${kind}`, { count: worked.worked }),
    worked.refused > 0 && t(`people-refused-${kind}`, { count: worked.refused }),
    t('worked-last', { month: date(worked.last) }),
  ].filter((part) => part !== false);
  return t('worked-line', { what: { html: saidOf(worked, words) }, said: { html: parts.join(t('comma')) } });
}

/** Returns true for ways of paying online. */
export const online = ({ way }: Means): boolean => !isShop(way);
/** Returns true for kinds of shop. */
export const inShops = ({ way }: Means): boolean => isShop(way);
/** Returns a test for the kinds of shop of a channel. */
export const atCounter =
  (channel: Channel) =>
  ({ way }: Means): boolean =>
    isShop(way) && channelOf[way] === channel;

/** Returns buttons that lead to telling how it went. */
export function tellButtons(
  from: Place & { brand: string },
  kinds: ('online' | 'shop' | 'refused' | 'unsold')[],
  { t }: Words,
): Button[] {
  return kinds.map((kind) => ({
    label: t(`tell-${kind}`),
    go: {
      at: 'tell',
      brand: from.brand,
      shop: kind === 'shop' || kind === 'unsold' || undefined,
      refused: kind === 'refused' || kind === 'unsold' || undefined,
      from: originOf(from),
    },
  }));
}

/** Tells others how it went: two questions at most, each of which can be skipped, then what was counted. */
export function drawTell(place: PlaceAt<'tell'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const { way, shop, told, from = { at: 'home' } as const } = place;
  const sheet = new Sheet(words, view).crumb(brand.name);
  if (way === undefined) {
    const known = payableWith(brand);
    // Points are a brand's own.
    const others = onlineWays.filter((one) => one !== 'points' && !known.includes(one));
    const ways = shop ? shops : [...known, ...others];
    return sheet
      .title(t(shop ? 'tell-which-shop' : place.refused ? 'tell-which-refused' : 'tell-which-way'))
      .line(t('tell-kept'))
      .rows(ways.map((one) => answer(place, { way: one, refused: place.refused }, words)))
      .row({ label: t('tell-skip'), go: from })
      .done(place, from);
  }
  const means = { way, detail: place.detail, refused: place.refused };
  if (told) {
    return sheet
      .title(t('told-title'))
      .line(`${saidOf(means, words)}: ${outcomeOf(means, words)}`)
      .line(t('told-line'))
      .done(place, from);
  }
  return sheet
    .title(t(isShop(way) ? 'tell-offer' : 'tell-origin'))
    .line(saidOf(means, words))
    .rows(detailsOf(means).map((detail) => counts(place, { ...means, detail }, t(`detail-${detail}`))))
    .row(counts(place, means, t('tell-skip')))
    .done(place, { ...place, way: undefined });
}

/** Returns a button to the next question, or, if there is none, one that counts the report. */
function answer(place: PlaceAt<'tell'>, told: Told, { t }: Words): Button {
  const label = isShop(told.way) ? t(`shop-${told.way}`) : t(`method-${told.way}`);
  return detailsOf(told).length > 0 ? { label, go: { ...place, way: told.way } } : counts(place, told, label);
}

function counts(place: PlaceAt<'tell'>, told: Told, label: string): Button {
  const { brand } = place;
  return { label, do: { deed: 'tell', brand, ...told }, then: { ...place, ...told, told: true } };
}
