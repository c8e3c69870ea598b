import { hasVouchers } from '../advice/voucher.ts';
import { belgium, best, brandOf } from '../catalogue/index.ts';
import { hostOf, Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import { languages, locales } from '../words/locale.ts';
import type { Place, PlaceAt } from '../places/place.ts';
import { code, wordsOf } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** A friend pays: asks for the language of the friend, then whether the number is to be on the card. */
export function drawFriend(place: PlaceAt<'friend'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const { to } = place;
  const sheet = new Sheet(words, view).crumb(t('subject-friend'), brand.name);
  if (place.problem) sheet.line(t(`number-problem-${place.problem}`, { count: place.count ?? 0 }));
  if (!to) {
    return sheet
      .title(t('friend-title'))
      .notes(brand, 'friend')
      .notes(belgium, 'friend')
      .rows(
        locales.map((locale) => ({
          label: languages[locale].name,
          go: { at: 'friend', brand: brand.id, to: locale },
        })),
      )
      .done(place, view.brand === brand.id ? { at: 'trouble' } : { at: 'brand', goal: 'friend' });
  }
  return sheet
    .title(t('friend-number', { language: languages[to].name }))
    .line(t('friend-number-line'))
    .row({ label: t('friend-without'), go: { at: 'friend-card', brand: brand.id, to }, style: 'primary' })
    .done(place, { at: 'friend', brand: brand.id });
}

/**
 * A card to forward, in the friend's language. If it shows a number, it is sent as a message of its own: the number is
 * not stored, and the buttons lead to the card without it.
 */
export function drawFriendCard(
  place: PlaceAt<'friend-card'>,
  words: Words,
  view: View,
  number?: string,
): Screen {
  const brand = brandOf(place.brand);
  const { site, online, bonusFrom } = brand.facts;
  const { t, euros } = wordsOf(place.to);
  const sheet = new Sheet(wordsOf(place.to), view).title(t('friend-card-title', { brand: brand.name }));
  sheet.line(number ? t('friend-card-number', { number: code(number) }) : t('friend-card-number-later'));
  const page = best(site)?.value;
  const guest = best(online?.login)?.value === false && best(online?.anyNumber)?.value !== false;
  if (page && guest) sheet.fact(online?.login, () => `• ${t('friend-card-online', { host: hostOf(page) })}`);
  if (hasVouchers(brand)) sheet.line(`• ${t('friend-card-voucher', { brand: brand.name })}`);
  else if (!guest) sheet.line(`• ${t('friend-card-account', { brand: brand.name })}`);
  sheet.fact(bonusFrom, (from) => `• ${t('friend-card-bonus', { from: euros(from) })}`);
  sheet.line(`• ${t('friend-card-code')}`).line(`• ${t('friend-card-never')}`);
  const back: Place = { at: 'friend', brand: brand.id, to: place.to };
  // A page that needs a login is of no use to a friend.
  return sheet
    .row(guest && sheet.link(site))
    .done(place, back, { result: true, typed: number !== undefined, reader: words });
}
