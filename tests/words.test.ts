import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@fluent/syntax';
import { expect, test } from 'vitest';
import { belgium, brands, hosts, sellers } from '../src/catalogue/index.ts';
import { localeFolder, locales } from '../src/screens/locale.ts';
import { wordsOf } from '../src/screens/words.ts';
import { messageFile, messageTypes, variablesOf } from '../tools/messages.ts';

/** Every message of a language: key → its variables. Junk and duplicates are failures. */
function messagesOf(locale: string): Map<string, string> {
  const messages = new Map<string, string>();
  for (const file of readdirSync(join(localeFolder, locale), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ftl')) continue;
    for (const entry of parse(readFileSync(join(localeFolder, locale, file), 'utf8'), {}).body) {
      expect(
        entry.type,
        `${locale}/${file}: ${entry.type === 'Junk' ? entry.annotations[0]?.message : ''}`,
      ).not.toBe('Junk');
      if (entry.type !== 'Message') continue;
      const { name } = entry.id;
      expect(messages.has(name), `${locale}/${file}: ${name} stands there twice`).toBe(false);
      messages.set(name, [...variablesOf(entry)].toSorted().join(' '));
    }
  }
  return messages;
}

test.each(locales.map((locale) => [locale]))('%s has every message, with the same variables', (locale) => {
  expect(Object.fromEntries(messagesOf(locale))).toEqual(Object.fromEntries(messagesOf('en')));
});

test('the message types are those of locales/en', () => {
  const plain = (text: string) => text.replace(/["'\s]/g, '');
  expect(plain(readFileSync(messageFile, 'utf8'))).toBe(plain(messageTypes()));
});

test('every note has its words, and its figures fit them', () => {
  for (const file of [belgium, ...brands, ...sellers]) {
    for (const note of file.notes) {
      for (const locale of locales) {
        const text = wordsOf(locale).note(note);
        expect(text, note.path).not.toMatch(/\{|note-/);
      }
    }
  }
});

test('no message equals the English one but those that are named', () => {
  const same = new Set(['home-language']);
  const plainly = /^method-|^and-more|^profile-/;
  for (const locale of locales.filter((one) => one !== 'en')) {
    for (const [key, variables] of messagesOf('en')) {
      if (
        variables ||
        same.has(key) ||
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

test('the zh screens use the words of the trade', () => {
  const { t } = wordsOf('zh-Hans');
  expect([
    t('topic-top-up'),
    t('topic-voucher'),
    t('topic-support'),
    t('channel-shop'),
    t('way-monthly'),
  ]).toEqual(['充值', '充值券', '客服', '营业厅', '这是月租卡']);
});

test('every link of the catalogue leads to a host that is listed', () => {
  for (const brand of brands) {
    const { site, topUpPage, shops, support } = brand.facts;
    for (const { value } of [
      ...(site ?? []),
      ...(topUpPage ?? []),
      ...(shops ?? []),
      ...(support?.page ?? []),
    ]) {
      expect(Object.keys(hosts), brand.id).toContain(new URL(value).host);
    }
  }
});
