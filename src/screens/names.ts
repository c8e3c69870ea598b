import { contactOf } from './about.ts';
import { hasVouchers } from '../advice/voucher.ts';
import { isGuess, payableWith } from '../advice/walk.ts';
import { belgium, best, brandOf, mainBrands } from '../catalogue/index.ts';
import type { Brand, Method, Name } from '../catalogue/index.ts';
import type { Words } from '../words/words.ts';

/** Returns what is known of a name that was said, the answer first; of the brand, if there is one. */
export function nameLine({ name, kind }: Name, id: string | undefined, words: Words): string {
  const { t } = words;
  const brand = id === undefined ? undefined : brandOf(id);
  switch (kind) {
    case 'retail':
    case 'fuel':
      if (!brand) return t('reply-shop-open', { shop: name });
      return t(hasVouchers(brand) ? 'reply-shop' : 'reply-shop-none', { shop: name, brand: brand.name });
    case 'post':
      return t('reply-post', { shop: name });
    case 'reseller':
      return t('reply-seller', { seller: name });
    case 'bank':
      return bankLine(name, brand, words);
    case 'card':
      return brand && payableWith(brand).includes('visa')
        ? t('reply-card-taken', { card: name, brand: brand.name })
        : t('reply-card-open', { card: name });
    case 'renamed':
      return t('reply-renamed', { name });
    case 'store':
      return t('reply-store', { name });
    case 'means':
      return brand
        ? t('payment-unknown', { method: name, brand: brand.name })
        : t('reply-means-open', { method: name });
  }
}

const toppingUp = ({ facts }: Brand) => best(facts.bankApps);

/** Returns whether the app of a bank tops up the brand, or which brands it does. */
function bankLine(bank: string, brand: Brand | undefined, { t }: Words): string {
  const some = mainBrands.filter((one) => toppingUp(one)?.value.some((app) => app.startsWith(bank)));
  const app = some.flatMap((one) => toppingUp(one)!.value).find((one) => one.startsWith(bank));
  if (!app) {
    const known = [...new Set(mainBrands.flatMap((one) => toppingUp(one)?.value ?? []))];
    return t('reply-bank-none', { bank, apps: known.join(t('comma')) });
  }
  if (!brand || !some.includes(brand)) {
    const sure = some.filter((one) => toppingUp(one)?.confidence === 'official');
    return t('reply-bank-brands', { app, brands: sure.map((one) => one.name).join(t('comma')) });
  }
  const sure = toppingUp(brand)?.confidence === 'official';
  return t(sure ? 'reply-bank-app' : 'reply-bank-second', { app, brand: brand.name });
}

/** Wallets with a top-up of their own for other countries. */
const overseas: ReadonlySet<Method> = new Set<Method>(['alipay', 'wechat']);

/** Returns which brands take a way of paying, surely or probably. */
export function takersLine(method: Method, { t }: Words): string {
  const said = { method: t(`method-${method}`) };
  const brands = mainBrands.filter((brand) => payableWith(brand).includes(method));
  const named = brands.map((brand) =>
    isGuess(brand, method) ? t('reply-takers-perhaps', { brand: brand.name }) : brand.name,
  );
  if (named.length > 0) return t('reply-takers', { ...said, brands: named.join(t('comma')) });
  return t(overseas.has(method) ? 'reply-overseas' : 'reply-means-open', said);
}

/** Returns at which brands somebody else's number can be topped up. */
export function othersLine({ t }: Words): string {
  const brands = mainBrands.filter(({ facts }) => best(facts.online?.anyNumber)?.value);
  return t('reply-others-some', { brands: brands.map(({ name }) => name).join(t('comma')) });
}

/** Returns where a country stands: under the EU rule, outside it, or counted as under it by some operators. */
export function roaming(code: string): 'eu' | 'some' | 'outside' {
  const { roamsAsHome, roamsAtSome } = belgium.facts;
  if (best(roamsAsHome)?.value.includes(code)) return 'eu';
  return best(roamsAtSome)?.value.includes(code) ? 'some' : 'outside';
}

/** Returns whether the EU rule holds in a country. `answer`: what the brand says of such countries. */
export function countryLine(
  code: string,
  id: string | undefined,
  words: Words,
  answer: string | undefined,
): string {
  const { t, country } = words;
  const stands = roaming(code);
  const said = { country: country(code) };
  if (stands === 'outside') {
    if (answer) return t('reply-country-own', { ...said, answer: { html: answer } });
    const brand = id === undefined ? undefined : brandOf(id);
    const contact = (brand && contactOf(brand, words, 'abroad')) ?? 'none';
    return t('reply-country-outside', { ...said, brand: brand?.name ?? '', contact });
  }
  return (
    t(`reply-country-${stands}`, said) + (answer ? t('reply-country-and', { answer: { html: answer } }) : '')
  );
}
