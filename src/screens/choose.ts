import { belgium, brandOf, mainBrands, otherBrands, prepaid, sellerOf, sellers } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import { hotline } from './about.ts';
import { begin } from '../places/steps.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';
import type { Place, PlaceAt, Goal } from '../places/place.ts';
import type { Words } from '../words/words.ts';

const home: Place = { at: 'home' };

/**
 * Returns where the choice of a brand leads: to the goal; for a brand without prepaid, to what its customers should
 * know.
 */
function goTo(goal: Goal, brand: string): Place {
  return prepaid(brand) ? begin(goal, brand) : { at: 'gone', brand };
}

export function drawSim(place: PlaceAt<'sim'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('sim-title'))
    .line(t('sim-number'))
    .line(t('sim-travel'))
    .row(
      { label: t('sim-physical'), go: { at: 'brand', goal: 'top-up', sim: 'physical' } },
      { label: 'eSIM', go: { at: 'brand', goal: 'top-up', sim: 'esim' } },
    )
    .row(
      { label: t('sim-travel-button'), go: { at: 'travel' } },
      { label: t('sim-unsure'), go: { at: 'unsure' } },
    )
    .done(place, home);
}

export function drawUnsure(place: PlaceAt<'unsure'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('unsure-title'))
    .line(t('unsure-physical'))
    .line(t('unsure-esim'))
    .line(t('unsure-travel'))
    .notes(belgium, 'sim')
    .row(
      { label: t('sim-physical'), go: { at: 'brand', goal: 'top-up', sim: 'physical' } },
      { label: 'eSIM', go: { at: 'brand', goal: 'top-up', sim: 'esim' } },
    )
    .row({ label: t('sim-travel-button'), go: { at: 'travel' } })
    .done(place, { at: 'sim' });
}

export function drawTravel(place: PlaceAt<'travel'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('travel-title'))
    .notes(belgium, 'travel')
    .line(t('travel-who'))
    .rows(sellers.map((seller) => ({ label: seller.name, go: { at: 'seller', seller: seller.id } })))
    .done(place, { at: 'sim' });
}

export function drawSeller(place: PlaceAt<'seller'>, words: Words, view: View): Screen {
  const { t } = words;
  const seller = sellerOf(place.seller);
  const sheet = new Sheet(words, view)
    .title(t('seller-title', { seller: seller.name }))
    .notes(belgium, 'seller');
  if (seller.notes.length === 0) sheet.line(t('seller-unknown', { seller: seller.name }));
  return sheet.notes(seller, 'travel').line(t('seller-never')).done(place, { at: 'travel' });
}

function brandButton(goal: Goal, brand: Brand): Button {
  return { label: brand.name, go: goTo(goal, brand.id) };
}

/** The screen on which each goal is chosen, if that is not Home. */
const before: Partial<Record<Goal, Place>> = {
  'top-up': { at: 'sim' },
  support: { at: 'more' },
  voucher: { at: 'more' },
  'no-data': { at: 'trouble' },
  'no-internet': { at: 'trouble' },
  friend: { at: 'trouble' },
};

export function drawBrand(place: PlaceAt<'brand'>, words: Words, view: View): Screen {
  const { t } = words;
  const { goal, sim } = place;
  const sheet = new Sheet(words, view).crumb(t(`subject-${goal}`), ...(sim ? [t(`sim-name-${sim}`)] : []));
  if (place.problem) sheet.line(t('brand-problem'));
  sheet.title(t('brand-title'));
  // What holds for every brand needs no answer first.
  if (goal !== 'top-up' && goal !== 'clerk') sheet.line(t(`brand-any-${goal}`));
  return sheet
    .invite(t('brand-type'))
    .rows(
      mainBrands.map((brand) => brandButton(goal, brand)),
      3,
    )
    .row(
      { label: t('brand-other'), go: { at: 'others', goal, sim } },
      { label: t('brand-dont-know'), go: { at: 'which', goal } },
    )
    .done(place, before[goal] ?? home);
}

export function drawOthers(place: PlaceAt<'others'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .crumb(t(`subject-${place.goal}`))
    .title(t('others-title'))
    .line(t('others-line'))
    .rows(
      otherBrands.map((brand) => brandButton(place.goal, brand)),
      3,
    )
    .row({ label: t('brand-dont-know'), go: { at: 'which', goal: place.goal } })
    .done(place, { at: 'brand', goal: place.goal, sim: place.sim });
}

/**
 * Returns the brands whose numbers the prefix table lists under that operator: its own brand, not those on its network.
 */
function brandsOfHolder(holder: string): Brand[] {
  return mainBrands.filter((brand) => brand.holder === holder);
}

export function drawWhich(place: PlaceAt<'which'>, words: Words, view: View): Screen {
  const { t } = words;
  const { goal, holder, problem } = place;
  const sheet = new Sheet(words, view).crumb(t(`subject-${goal}`), t('brand-dont-know'));
  // First the phone's screen, then the card, then the number: the surest first.
  const step = place.step ?? (holder || problem ? 'number' : 'screen');
  if (step !== 'number') {
    return sheet
      .title(t(`which-${step}`))
      .line(t(`which-${step}-line`))
      .rows(
        mainBrands.map((brand) => brandButton(goal, brand)),
        3,
      )
      .row(
        { label: t('which-other-name'), go: { at: 'others', goal } },
        {
          label: t('which-nothing'),
          go: { at: 'which', goal, step: step === 'screen' ? 'card' : 'number' },
        },
      )
      .done(place, step === 'screen' ? { at: 'brand', goal } : { at: 'which', goal });
  }
  if (problem) sheet.line(t(`number-problem-${problem}`, { count: place.count ?? 0 }));
  if (holder) {
    sheet
      .title(t('which-found', { holder }))
      .cite(belgium.facts.prefixes)
      .line(t('which-ported'))
      .rows(
        brandsOfHolder(holder).map((brand) => brandButton(goal, brand)),
        3,
      );
  } else {
    sheet.title(t('which-title')).notes(belgium, 'which', '• ').invite(t('which-type'));
  }
  return sheet
    .row(sheet.link(belgium.facts.lookUp, holder ? undefined : 'primary'))
    .row({ label: t('which-choose'), go: { at: 'brand', goal } })
    .done(place, { at: 'which', goal, step: holder || problem ? 'number' : 'card' });
}

export function drawGone(place: PlaceAt<'gone'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = brandOf(place.brand);
  const status = brand.facts.status?.[0]?.value ?? 'unclear';
  const sheet = new Sheet(words, view);
  sheet.title(
    status === 'subscription'
      ? t('gone-subscription', { brand: brand.name })
      : status === 'closed'
        ? t('gone-closed', { brand: brand.name })
        : t('gone-unclear', { brand: brand.name }),
  );
  sheet.cite(brand.facts.status).notes(brand, 'status');
  const { line } = hotline(sheet, brand);
  if (line) sheet.line(line);
  if (status !== 'subscription') sheet.line(t('gone-look-up'));
  return sheet
    .row(sheet.link(brand.facts.site), status !== 'subscription' && sheet.link(belgium.facts.lookUp))
    .row({ label: t('button-other-brand'), go: { at: 'brand', goal: 'top-up' } })
    .done(place, { at: 'others', goal: 'top-up' });
}
