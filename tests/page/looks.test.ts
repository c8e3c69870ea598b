import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cast } from '../../src/try-out.ts';
import { pageWords } from '../../src/words/page.ts';
import { startTelegram } from 'telegram-emulator';
import { draw } from '../../src/screens/draw.ts';
import { drawArrival } from '../../src/screens/arrive.ts';
import type { Place } from '../../src/places/place.ts';
import { locales } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import { fitOf } from '../../tools/fitting.ts';
import { today } from '../support/world.ts';
import {
  desktop,
  meiling,
  phone,
  hasBrowser,
  useBrowser,
  box,
  articles,
  button,
  suggestions,
  sees,
  start,
  say,
  soon,
  value,
} from '../support/tabs.ts';

describe.skipIf(!hasBrowser)('the page: how it looks', () => {
  const pages = useBrowser();
  const { tabOf, openPage, openTab, asBot, alone } = pages;

  test('a lost connection is said, and found again', async () => {
    const lonely = await startTelegram();
    const port = Number(new URL(lonely.root).port);
    const page = await openPage({}, '', lonely.root);
    await page.getByRole('button', { name: 'START' }).waitFor();
    await lonely.close();
    await page.getByText('Connection lost').waitFor();
    await page.getByRole('button', { name: 'START' }).click();
    await page.getByText('there is no connection').waitFor();
    const again = await startTelegram({ port });
    await page.getByText('Connection lost').waitFor({ state: 'hidden' });
    await page.close();
    await again.close();
  });

  test('dark as the system is, or as chosen, for good', async () => {
    const page = await openPage({ colorScheme: 'dark' });
    await start(page);
    const ground = () => value<string>(page, 'getComputedStyle(document.body).backgroundColor');
    const dark = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    const light = await ground();
    expect(light).toBe('rgb(255, 255, 255)');
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(light);
  });

  test('the newest message stays in sight when the window changes', async () => {
    const page = await openPage({ viewport: { width: 360, height: 720 } });
    await start(page);
    await say(page, '/topup base');
    await button(page, '线上充').waitFor();
    const below = () =>
      value<number>(
        page,
        '(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector("[role=log]"))',
      );
    await soon(below).toBeLessThan(2);
    for (const height of [480, 640, 400]) {
      await page.setViewportSize({ width: 360, height });
      await soon(below).toBeLessThan(2);
    }
  });

  test('a narrow window scrolls up and down only', async () => {
    const page = await openPage({ viewport: phone });
    await start(page);
    const fits = () =>
      value<boolean>(
        page,
        `[document.documentElement, document.querySelector('[role=log]')].every((box) => box.scrollWidth <= box.clientWidth)`,
      );
    expect(await fits()).toBe(true);
    await say(page, `https://example.org/${'a'.repeat(300)}`);
    await say(page, '/topup base');
    await button(page, '线上充').click();
    expect(await fits()).toBe(true);
    await box(page).fill('充'.repeat(5000));
    await box(page).press('Enter');
    await page.locator('#toast').getByText('4096').waitFor();
    expect(await box(page).inputValue()).toHaveLength(5000);
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'All chats' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'Leuven newcomers' }).waitFor();
    expect(await fits()).toBe(true);
  });

  test('the page speaks the language of the person who is played', async () => {
    const telegram = await startTelegram({ words: pageWords, cast });
    try {
      const page = await openPage({}, '', telegram.root);
      // Of the browser at first: Emma is there for it.
      await page.getByRole('button', { name: 'START', exact: true }).waitFor();
      await page.getByRole('button', { name: '美玲 zh-hans' }).click();
      await page.getByRole('button', { name: '开始', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Lucas' }).click();
      await page.getByRole('button', { name: 'DÉMARRER' }).waitFor();
      await page.getByLabel("Langue de l'app").selectOption('de');
      await page.getByRole('button', { name: 'STARTEN' }).waitFor();
      expect(await value(page, 'document.documentElement.lang')).toBe('de');
      await page.getByLabel('Sprache der App').selectOption('pt-br');
      await page.getByRole('button', { name: 'START', exact: true }).waitFor();
      await page.getByLabel('App language').selectOption('nl');
      await page.getByRole('navigation').getByRole('button', { name: cast.title }).click();
      // She looked first: the bot greets the group in her language.
      await page.getByText('Emma heeft Test bot toegevoegd').first().waitFor();
      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('button', { name: 'Bot aan de groep toevoegen' }).click();
      await page.getByText('De bot zit al in de groep.').waitFor();
      await page.getByRole('button', { name: 'Bijvoegen' }).click();
      await page.getByRole('button', { name: 'Locatie' }).click();
      await page.getByRole('radio', { name: 'Luik' }).waitFor();
    } finally {
      await telegram.close();
    }
  });

  test.each([
    ['zh-TW', '怡君'],
    ['nl-BE', 'Sanne'],
    ['uk-UA', '美玲'],
  ])('a browser that speaks %s opens as %s', async (locale, name) => {
    const context = await pages.browser.newContext({ locale });
    const page = await openTab(await context.newPage(), '');
    await page.getByRole('button', { name, pressed: true }).waitFor();
    await context.close();
  });

  test('what a person edits says so, what the bot edits does not', async () => {
    const page = await openPage();
    await start(page);
    const sent = await asBot<{ message_id: number }>('sendMessage', { chat_id: meiling, text: 'before' });
    await asBot('editMessageText', { chat_id: meiling, message_id: sent.message_id, text: 'after' });
    await sees(page, 'after');
    expect(await articles(page).last().textContent()).not.toContain('edited');
    const person = pages.world.telegram.chats.people.get(meiling)!;
    await alone(async () => void person.edit(1, '/help'));
    await articles(page).first().getByText('edited').waitFor();
  });

  test('sharing a card posts the card, not the question for it', async () => {
    const page = await openPage();
    await start(page);
    await say(page, 'base 线上 15 欧 visa');
    await button(page, '下一步：号码').click();
    await say(page, '0486 12 34 56');
    await button(page, '分享 ↗').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leuven newcomers' }).click();
    await soon(() => box(page).inputValue()).toMatch(/^@topup_test_bot /);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const card = articles(page).filter({ hasText: 'via @topup_test_bot' });
    await card.getByText('线上充 €15').waitFor();
    expect(await articles(page).filter({ hasText: '@topup_test_bot =' }).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('');
  });

  test('a confirmation covers no button; no label breaks inside a word', async () => {
    const page = await openPage({ viewport: phone });
    await start(page);
    const label = 'Zahlungsbestätigung';
    const row = [label, 'b', label, 'd'].map((text) => ({ text, copy_text: { text: '*100#' } }));
    await asBot('sendMessage', { chat_id: meiling, text: 'a', reply_markup: { inline_keyboard: [row] } });
    await button(page, label).click();
    const toast = (await page.getByText('Copied to the clipboard').boundingBox())!;
    const keyboard = (await articles(page).last().locator('.keyboard').boundingBox())!;
    expect(toast.y + toast.height).toBeLessThan(keyboard.y);
    // A text in two lines has two rectangles.
    const lines = `[...document.querySelectorAll('.row button')].map((key) => {
      const range = document.createRange();
      range.selectNodeContents(key);
      return range.getClientRects().length;
    })`;
    expect((await value<number[]>(page, lines)).slice(-4)).toEqual([1, 1, 1, 1]);
  });

  // All screens are measured by `npm run fit`; these are the longest kinds.
  test('the screens of each language fit a phone with their keyboard', { timeout: 90_000 }, async () => {
    const long: Place[] = [
      { at: 'home' },
      { at: 'privacy' },
      { at: 'payment', brand: 'mobile-vikings', digits: '56', amount: 15 },
      { at: 'card', brand: 'base', digits: '56', amount: 15, method: 'visa' },
      { at: 'not-arrived', brand: 'lycamobile' },
      { at: 'letter', brand: 'base', whom: 'operator', to: 'de' },
      { at: 'voucher', brand: 'base' },
      { at: 'guide', guide: 'which-card' },
      { at: 'guide', guide: 'stolen' },
      { at: 'tip', tip: 'promotions' },
    ];
    const view = { today: new Date(today), reports: true, inline: true };
    const awaited: Place = { at: 'not-arrived', brand: 'mobile-vikings' };
    const beforePaying = (['way', 'offline', 'friend', 'card'] as const).map((at): Place => ({
      at,
      brand: awaited.brand,
    }));
    const screens = locales.flatMap((locale) => [
      ...long.map((place) => draw(place, wordsOf(locale), view)),
      ...beforePaying.map((place) => drawArrival({ place }, wordsOf(locale), { ...view, awaited })),
    ]);
    const page = await tabOf('');
    const fits = await fitOf(page, screens);
    expect(fits).toHaveLength(screens.length);
    expect(screens.filter((_, index) => fits[index]!.height > fits[index]!.room)).toEqual([]);
    expect(fits.flatMap(({ broken }) => broken)).toEqual([]);
  });

  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  test.each([
    ['light', 'wide', desktop],
    ['light', 'narrow', phone],
    ['dark', 'wide', desktop],
    ['dark', 'narrow', phone],
  ] as const)(
    'accessible by the rules of axe: %s, %s',
    { timeout: 90_000 },
    async (colorScheme, _, viewport) => {
      const page = await openPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await asBot('setMyCommands', { commands: [{ command: 'topup', description: 'Top up' }] });
      await page.evaluate(axe);
      // In the dark only the colours are others.
      const rules = colorScheme === 'dark' ? `, runOnly: ['color-contrast']` : '';
      const check = async (what: string) => {
        const violations = await value<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(
          page,
          `axe.run(document, { resultTypes: ['violations']${rules} }).then(({ violations }) => violations)`,
        );
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
        );
        expect(found, what).toEqual([]);
      };
      await page.getByRole('button', { name: 'START' }).waitFor();
      await check('empty chat');
      await start(page);
      await asBot('sendMessage', {
        chat_id: meiling,
        parse_mode: 'HTML',
        text: '<b>b</b> <code>c</code> <a href="https://www.bipt.be/">a</a> <tg-spoiler>s</tg-spoiler><blockquote>q</blockquote>',
        reply_markup: {
          inline_keyboard: [
            [
              { text: 'p', callback_data: 'p', style: 'primary' },
              { text: 's', callback_data: 's', style: 'success' },
              { text: 'd', callback_data: 'd', style: 'danger' },
              { text: 'Open', url: 'https://www.bipt.be/' },
            ],
          ],
        },
      });
      await button(page, 'd').waitFor();
      await asBot('sendMessage', { chat_id: meiling, text: 'k', reply_markup: { keyboard: [['A', 'B']] } });
      await page.getByRole('group', { name: 'Keyboard of the bot' }).waitFor();
      await articles(page).last().getByRole('button', { name: 'Reply' }).focus();
      await page.keyboard.press('Enter');
      await box(page).fill('/');
      await suggestions(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await check('messages, a reply, suggestions');
      await page.keyboard.press('Escape');
      await articles(page).getByRole('link', { name: 'a', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await check('where a link leads');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Attach' }).click();
      await check('a menu');
      await page.getByRole('button', { name: 'Location' }).click();
      await page.getByRole('dialog').waitFor();
      await check('a location');
      await page.keyboard.press('Escape');
      if (viewport === phone) {
        await page.getByRole('button', { name: 'All chats' }).click();
        await page.getByRole('navigation').waitFor();
        await check('the list of chats');
      }
    },
  );
});
