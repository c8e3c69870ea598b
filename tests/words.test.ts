import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { belgium, brandOf, brands, catalogueFiles } from '../src/catalogue/index.ts';
import { locales } from '../src/words/locale.ts';
import type { Locale } from '../src/words/locale.ts';
import { wordsOf } from '../src/words/words.ts';
import { readMessages } from '../tools/fluent.ts';
import { messageFile, messageTypes } from '../tools/messages.ts';

test('the message types are those of locales/en', () => {
  const plain = (text: string) => text.replace(/["'\s]/g, '');
  expect(plain(readFileSync(messageFile, 'utf8'))).toBe(plain(messageTypes()));
});

test('a note whose words or figures are missing names the file to mend', () => {
  const words = wordsOf('nl');
  const note = brandOf('base').notes.find(({ value }) => value === 'no-data')!;
  expect(() => words.note({ ...note, with: {} })).toThrow(
    'locales/nl/notes/base.ftl: note-base-no-data and "with" of that note do not fit: Unknown variable: $',
  );
  expect(() => words.note({ ...note, path: 'base/notes/none' })).toThrow(
    'no message note-base-none in nl: write it into locales/nl/notes/base.ftl',
  );
});

/** They name brands and speak of the others too, or of all. */
const ofAllBrands = new Set([
  'reload-base', // a reseller
  'two-kinds',
  'country-name',
  'residence-card',
  'expect-texts',
  'auto-none',
  'dates-3g',
  'two-card-stops',
  'bonus-no-money',
  'lost-new',
  'lost-credit',
  'brands-closed',
  'who-program',
  'expiry-some',
  'sms-which',
  'most-some',
]);

test('a note for all brands that speaks of some says of which: it is no answer for another', () => {
  for (const note of belgium.notes) {
    const text = wordsOf('en').note(note);
    const named = brands.filter(({ name }) => new RegExp(`\\b${RegExp.escape(name)}\\b`).test(text));
    const of = note.of ?? (ofAllBrands.has(note.value) ? named.map(({ id }) => id) : []);
    expect(of, `${note.path} names them: list them under "of", if it says nothing of others`).toEqual(
      expect.arrayContaining(named.map(({ id }) => id)),
    );
  }
});

test('every note has its words, and its figures fit them', () => {
  for (const file of catalogueFiles) {
    for (const note of file.notes) {
      for (const locale of locales) {
        const text = wordsOf(locale).note(note);
        expect(text, note.path).not.toMatch(/\{|note-/);
      }
    }
  }
});

test('no message equals the English one but those that are named', () => {
  // Words that these languages share with English.
  const same: Partial<Record<string, string[]>> = {
    fr: [
      'shop-night-shop',
      'tip-promotions',
      'button-source',
      'voucher-code-word',
      'page-bot',
      'page-latitude',
      'page-liege',
      'page-longitude',
      'page-menu',
      'page-message',
      'page-messages',
      'page-photo',
      'page-suggestions',
    ],
    nl: [
      'remind-again',
      'detail-china',
      'shop-supermarket',
      'tips-title',
      'home-tips',
      'more-privacy',
      'way-online',
      'way-offline',
      'page-bot',
      'page-chats',
      'page-leuven',
      'page-menu',
    ],
    de: ['way-online', 'page-chats', 'shop-night-shop', 'shop-supermarket', 'detail-china'],
  };
  const shared = new Set([
    'home-language',
    'comma',
    'command-start',
    'page-ok',
    'page-sticker',
    'voucher-code-word',
    'way-name-online',
  ]);
  const plainly = /^method-|^and-more|^profile-/;
  for (const locale of locales.filter((one) => one !== 'en')) {
    for (const [key, { variables }] of readMessages('en').messages) {
      if (
        variables.length > 0 ||
        shared.has(key) ||
        same[locale]?.includes(key) ||
        plainly.test(key) ||
        key.startsWith('note-') ||
        key.startsWith('sim-name')
      )
        continue;
      const say = (to: (typeof locales)[number]) => wordsOf(to).t(key as 'home-title');
      expect(say(locale), `${locale}: ${key}`).not.toBe(say('en'));
    }
  }
});

/** The words of the trade: one word per thing and language, everywhere. */
const trade: Partial<Record<Locale, Record<string, string>>> = {
  'zh-Hans': {
    'subject-top-up': '充值',
    'subject-voucher': '充值券',
    'subject-support': '客服',
    'channel-shop': '营业厅',
    'way-monthly': '月租卡',
    'voucher-code-word': '充值码',
    'subject-validity': '有效期',
    'subject-balance': '余额',
  },
  'zh-Hant': {
    'subject-top-up': '儲值',
    'subject-voucher': '儲值券',
    'subject-support': '客服',
    'channel-shop': '門市',
    'way-monthly': '月租',
    'voucher-code-word': '儲值序號',
    'subject-balance': '餘額',
  },
  en: {
    'subject-top-up': 'Top up',
    'subject-voucher': 'voucher',
    'subject-support': 'Customer service',
    'subject-balance': 'Balance',
  },
  fr: {
    'subject-top-up': 'Recharger',
    'subject-support': 'Service clients',
    'subject-balance': 'Solde',
    'channel-shop': 'outique',
  },
  nl: {
    'subject-top-up': 'Herladen',
    'subject-support': 'Klantendienst',
    'subject-balance': 'Saldo',
    'channel-shop': 'inkel',
  },
  de: {
    'subject-top-up': 'Aufladen',
    'subject-support': 'Kundendienst',
    'subject-balance': 'Guthaben',
    'channel-shop': 'Shop',
  },
};

test.each(locales.map((locale) => [locale]))('the words of the trade in %s', (locale) => {
  for (const [key, word] of Object.entries(trade[locale] ?? {})) {
    expect(
      wordsOf(locale)
        .t(key as 'home-title')
        .toLowerCase(),
      key,
    ).toContain(word.toLowerCase());
  }
});
