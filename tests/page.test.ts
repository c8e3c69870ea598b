import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTelegram } from 'telegram-emulator';
import { cast } from '../src/try-out.ts';
import { findChromium } from '../tools/browser.ts';
import { pageWords } from '../src/words/page.ts';
import { today, World } from './support/world.ts';
import { drawArrival } from '../src/screens/arrive.ts';
import { draw } from '../src/screens/draw.ts';
import type { Place } from '../src/places/place.ts';
import { locales } from '../src/words/locale.ts';
import { wordsOf } from '../src/words/words.ts';
import { fitOf } from '../tools/fitting.ts';
import { askBalance } from './support/known.ts';

const executablePath = findChromium();
if (!executablePath) console.log('The page is not tested: there is no browser. apt-get install chromium');

const meiling = 7_000_001;
const lucas = 7_000_002;
const phone = { width: 360, height: 640 };
const desk = { width: 1200, height: 800 };

describe.skipIf(!executablePath)('the page', () => {
  let browser: Browser;
  let world: World;
  /** What went wrong in any tab: a test that leaves some has failed. */
  let errors: string[];
  let passing: NodeJS.Timeout;

  beforeAll(async () => {
    // Nothing is drawn on a screen, and all pages share a process: a fifth less work.
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--renderer-process-limit=1',
      '--disable-site-isolation-trials',
    ];
    browser = await chromium.launch({ executablePath: executablePath!, args });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    errors = [];
    world = await World.start();
    // A person at a page takes time, and the bot's pace counts on it.
    passing = setInterval(() => (world.now += 20), 20);
  });
  afterEach(async () => {
    clearInterval(passing);
    for (const context of browser.contexts())
      for (const page of context.pages()) {
        page.removeAllListeners();
        idle.set(context, [...(idle.get(context) ?? []).filter((one) => one !== page), page]);
      }
    await world.end();
    expect(errors).toEqual([]);
  });

  /** By the person who sits before it. */
  const windows = new Map<string, BrowserContext>();
  /** Somebody's own window, the same in each test: what a page stores is bound to its port, which is new. */
  async function windowOf(who: string): Promise<BrowserContext> {
    const known = windows.get(who);
    if (known) return known;
    const context = await browser.newContext({
      timezoneId: 'Europe/Brussels',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    windows.set(who, context);
    return context;
  }
  /** Tabs that a test before has used: a new one is a third of the work of a short test. */
  const idle = new Map<BrowserContext, Page[]>();
  async function tabOf(who: string): Promise<Page> {
    const context = await windowOf(who);
    const page = idle.get(context)?.shift();
    await page?.bringToFront();
    return page ?? context.newPage();
  }

  type Looks = { viewport?: typeof desk } & NonNullable<Parameters<Page['emulateMedia']>[0]>;
  async function openPage(
    { viewport = desk, ...media }: Looks = {},
    hash = `#${meiling}/${meiling}`,
    root = world.telegram.root,
  ): Promise<Page> {
    const page = await tabOf(hash);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: null, reducedMotion: null, ...media });
    return openTab(page, hash, root);
  }

  async function openTab(page: Page, hash: string, root = world.telegram.root) {
    page.setDefaultTimeout(8000);
    page.on('pageerror', (error) => errors.push(String(error.stack)));
    await page.goto(`${root}/${hash}`);
    return page;
  }

  /** The group as both people see it. */
  async function openGroup() {
    const [mine, theirs] = [await openPage(), await openPage({}, `#${lucas}/${lucas}`)];
    for (const page of [mine, theirs])
      await page.getByRole('navigation').getByRole('button', { name: 'Leuven newcomers' }).click();
    return { mine, theirs };
  }

  /** What the bot does, said by hand: for what our bot does not do (yet). */
  async function asBot<T>(method: string, parameters: object): Promise<T> {
    const response = await fetch(`${world.telegram.root}/bot1:test/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    });
    const { ok, result, description } = (await response.json()) as {
      ok: boolean;
      result: T;
      description: string;
    };
    if (!ok) throw new Error(description);
    return result;
  }

  /** Without our bot, so that the bot's part can be played by hand. */
  async function alone(play: () => Promise<void>) {
    await world.stopBot();
    try {
      await play();
    } finally {
      await world.startBot();
    }
  }
  /** What comes next for the bot, of this kind. */
  async function nextUpdate<T>(kind: string): Promise<T> {
    const updates = await asBot<Record<string, T>[]>('getUpdates', { timeout: 5 });
    return updates.at(-1)![kind]!;
  }

  const box = (page: Page) => page.getByRole('textbox', { name: 'Message' });
  const articles = (page: Page) => page.getByRole('article');
  const button = (page: Page, name: string) =>
    page.getByRole('log').getByRole('button', { name, exact: true }).last();
  const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  const sees = (page: Page, text: string) => articles(page).filter({ hasText: text }).last().waitFor();
  const start = async (page: Page) => {
    await page.getByRole('button', { name: 'START' }).click();
    await articles(page).nth(1).waitFor();
  };
  async function say(page: Page, text: string) {
    await box(page).fill(text);
    await box(page).press('Enter');
    await sees(page, text);
  }
  /** Becomes so, however busy the machine is. */
  const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 8000 });
  const count = (locator: Locator, wanted: number) => soon(() => locator.count()).toBe(wanted);
  /** Of an expression in the page. */
  const value = <T>(page: Page, expression: string) => page.evaluate<T>(expression);

  test('a whole top-up in Chinese by clicking: edits in place, and a copy button copies', async () => {
    const page = await openPage({ viewport: phone });
    await start(page);
    expect((await box(page).boundingBox())!.height).toBeGreaterThan(36);
    for (const label of ['充值', '实体 SIM', 'BASE', '线上充', '下一步：号码'])
      await button(page, label).click();
    await sees(page, '手机号');
    expect(await articles(page).count()).toBe(2);

    await say(page, '0486 12 34 56');
    await button(page, '€10').click();
    await button(page, 'Visa / Mastercard').click();
    await sees(page, '04•• •• •• 56');
    await sees(page, '线上充 €10');
    const text = articles(page).last().locator('.text');
    expect(await text.getAttribute('lang')).toBe('zh-Hans');

    await button(page, `复制 ${askBalance.text}`).click();
    await page.getByText('Copied to the clipboard').waitFor();
    expect(await value(page, 'navigator.clipboard.readText()')).toBe(askBalance.text);
    await articles(page).last().getByRole('button', { name: askBalance.to, exact: true }).click();
    await soon(() => value(page, 'navigator.clipboard.readText()')).toBe(askBalance.to);
  });

  test('a whole top-up in French by typing; after a reload it is all still there', async () => {
    const page = await openPage({}, `#${lucas}/${lucas}`);
    await start(page);
    for (const words of ['recharger', 'base', 'en ligne', '0486/12.34.56', '15 euros', 'carte visa']) {
      const before = await articles(page).count();
      await say(page, words);
      await count(articles(page), before + 2);
    }
    await sees(page, '04•• •• •• 56');
    await sees(page, '15 €');
    expect(await articles(page).last().locator('.text').getAttribute('lang')).toBe('fr');
    const before = await articles(page).allTextContents();
    await page.reload();
    await count(articles(page), before.length);
    expect(await articles(page).allTextContents()).toEqual(before);
  });

  test('a link shows where it leads before anything opens', async () => {
    const page = await openPage();
    await start(page);
    await say(page, 'base 线上');
    const tabs = page.context().pages().length;
    const opens = button(page, '打开 base.be ↗');
    await opens.click();
    const dialog = page.getByRole('dialog', { name: 'Open this link?' });
    await dialog.getByText('https://www.base.be/', { exact: true }).waitFor();
    expect(await dialog.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe(
      'https://www.base.be/',
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await value(page, 'document.activeElement.textContent')).toContain('base.be');
    expect(page.context().pages()).toHaveLength(tabs);

    await asBot('sendMessage', {
      chat_id: meiling,
      text: 'link',
      reply_markup: { inline_keyboard: [[{ text: 'Tips', url: 'https://t.me/topup_test_bot?start=tips' }]] },
    });
    await button(page, 'Tips').click();
    await sees(page, '/start tips');

    const { groups, people } = world.telegram.chats;
    for (const group of groups.values()) group.setBot('kicked', people.get(meiling)!);
    const add = { text: 'Add', url: 'https://t.me/topup_test_bot?startgroup=hi' };
    await asBot('sendMessage', { chat_id: meiling, text: 'a', reply_markup: { inline_keyboard: [[add]] } });
    await button(page, 'Add').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leuven newcomers' }).click();
    await sees(page, '/start@topup_test_bot hi');
  });

  test('everything that a message can be, and nothing that it must not be', async () => {
    const page = await openPage();
    await start(page);
    const lines = Array.from({ length: 9 }, (_, index) => `line ${index}`).join('\n');
    await asBot('sendMessage', {
      chat_id: meiling,
      parse_mode: 'HTML',
      text: `<b>bold <i>both</i></b> <u>under</u> <s>struck</s> <tg-spoiler>secret</tg-spoiler> <code>*#100#</code>
<pre>a
b</pre>
<blockquote>said</blockquote>
<blockquote expandable>${lines}</blockquote>
<a href="https://www.bipt.be/">regulator</a> <tg-time unix="1798243200" format="wD">then</tg-time> &lt;img src=x onerror=alert(1)&gt;`,
    });
    const message = articles(page).last();
    await message.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await message.locator('img').count()).toBe(0);
    expect(await message.locator('b i').textContent()).toBe('both');
    for (const [selector, text] of [
      ['u', 'under'],
      ['s', 'struck'],
      ['pre', 'a\nb'],
      ['blockquote >> nth=0', 'said'],
      ['time', '2026年12月26日星期六'],
    ]) {
      expect(await message.locator(selector!).textContent()).toBe(text);
    }
    await message.getByRole('button', { name: 'Hidden text' }).click();
    await message.getByText('secret', { exact: true }).waitFor();
    const quote = message.locator('blockquote').nth(1);
    const folded = (await quote.boundingBox())!.height;
    await quote.getByRole('button', { name: 'Show all' }).click();
    await quote.getByRole('button', { name: 'Show less' }).waitFor();
    expect((await quote.boundingBox())!.height).toBeGreaterThan(folded * 1.5);
    await message.getByRole('link', { name: 'regulator' }).click();
    await page.getByRole('dialog').getByText('https://www.bipt.be/').waitFor();
  });

  test('a reply keyboard, a question, a sticker, a place; the language that the app speaks', async () => {
    const page = await openPage();
    await start(page);
    await asBot('sendMessage', {
      chat_id: meiling,
      text: 'Where are you?',
      reply_markup: {
        keyboard: [[{ text: 'Here', request_location: true }, 'Nowhere']],
        one_time_keyboard: true,
        input_field_placeholder: 'A place',
      },
    });
    const board = page.getByRole('group', { name: 'Keyboard of the bot' });
    await soon(() => box(page).getAttribute('placeholder')).toBe('A place');
    await board.getByRole('button', { name: 'Here', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share a location' });
    await dialog.getByRole('radio', { name: 'Ghent' }).check();
    await dialog.getByRole('button', { name: 'Share' }).click();
    await sees(page, '51.0543, 3.7174');
    await board.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Keyboard of the bot' }).click();
    await board.getByRole('button', { name: 'Nowhere' }).click();
    await sees(page, 'Nowhere');

    await asBot('sendMessage', {
      chat_id: meiling,
      text: 'Which card?',
      reply_markup: { force_reply: true },
    });
    await page.getByText('Reply to Top-up').waitFor();
    await say(page, 'BASE');
    await articles(page).filter({ hasText: 'BASE' }).getByRole('button', { name: 'Which card?' }).waitFor();

    await page.reload();
    await sees(page, 'BASE');
    expect(await page.getByText('Reply to Top-up').count()).toBe(0);

    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('button', { name: 'Sticker' }).click();
    await articles(page).locator('.sticker').waitFor();

    await page.getByLabel('App language').selectOption('nl');
    await say(page, '/start');
    await soon(() => articles(page).last().locator('.text').getAttribute('lang')).toBe('nl');
  });

  test('a press waits for its answer; an alert is a dialog', async () => {
    const page = await openPage();
    await start(page);
    await asBot('sendMessage', {
      chat_id: meiling,
      text: 'ask me',
      reply_markup: { inline_keyboard: [[{ text: 'Ask', callback_data: 'x', style: 'danger' }]] },
    });
    await alone(async () => {
      await asBot('sendChatAction', { chat_id: meiling, action: 'typing' });
      await page.getByText('is typing…').waitFor();
      await button(page, 'Ask').click();
      await soon(() => button(page, 'Ask').getAttribute('aria-busy')).toBe('true');
      const { id } = await nextUpdate<{ id: string }>('callback_query');
      const answer = { callback_query_id: id, text: 'Do not pay twice', show_alert: true };
      await asBot('answerCallbackQuery', answer);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Do not pay twice').waitFor();
      expect(await button(page, 'Ask').getAttribute('aria-busy')).toBe(null);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
    });
  });

  test('by keyboard alone: each focus is seen, Escape closes, a press keeps its place', async () => {
    await asBot('setMyCommands', {
      commands: [
        { command: 'tips', description: 'Four tips' },
        { command: 'topup', description: 'Top up' },
      ],
    });
    const page = await openPage();
    await page.getByRole('button', { name: 'START' }).waitFor();
    const tabTo = async (name: string, key = 'Tab') => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press(key);
        const label = 'document.activeElement.ariaLabel ?? document.activeElement.textContent';
        if (((await value<string>(page, label)) ?? '').includes(name)) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await soon(() => value(page, 'document.activeElement.id')).toBe('start');
    await tabTo('Lucas', 'Shift+Tab');
    await tabTo('START');
    expect(await value(page, 'getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await articles(page).nth(1).waitFor();
    await soon(() => value(page, 'document.activeElement.id')).toBe('words');

    await tabTo('充值', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await button(page, '实体 SIM').waitFor();
    // Drawn once more: a short quote has hidden its button by then.
    const focus = 'document.activeElement.closest(".keyboard") !== null';
    const settled = `new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => tell(${focus}))))`;
    expect(await value(page, settled)).toBe(true);
    await box(page).focus();

    await page.keyboard.type('/t');
    await suggestions(page).nth(1).waitFor();
    await page.keyboard.press('Escape');
    await count(suggestions(page), 0);
    await page.keyboard.type('o');
    await suggestions(page).filter({ hasText: '/topup' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sees(page, '/topup');

    await page.keyboard.type('base');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('线上');
    expect(await box(page).inputValue()).toBe('base\n线上');
    await page.keyboard.press('Enter');
    await button(page, '代充网站？').waitFor();

    await tabTo('‹ 返回', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await button(page, '线上充').waitFor();
    expect(await value(page, 'document.activeElement.closest(".keyboard") !== null')).toBe(true);
    expect(await value(page, 'document.activeElement.textContent')).toBe('‹ 返回');

    await tabTo('Attach');
    await page.keyboard.press('Enter');
    await soon(() => value(page, 'document.activeElement.textContent')).toContain('Location');
    await page.keyboard.press('ArrowDown');
    expect(await value(page, 'document.activeElement.textContent')).toContain('Photo');
    await page.keyboard.press('Escape');
    await soon(() => value(page, 'document.activeElement.ariaLabel')).toBe('Attach');
  });

  test('in a group both people are seen; the bot comes and goes', async () => {
    await asBot('setMyName', { name: 'Recharge', language_code: 'fr' });
    const { mine, theirs } = await openGroup();
    await say(mine, '有人知道怎么充值吗？');
    await sees(theirs, '有人知道怎么充值吗？');
    expect(await articles(theirs).last().textContent()).toContain('美玲');
    await articles(theirs).last().getByRole('button', { name: 'Reply' }).focus();
    await theirs.keyboard.press('Enter');
    await say(theirs, 'Demande au bot');
    await articles(mine).last().getByRole('button', { name: '有人知道怎么充值吗？' }).click();
    await mine.getByRole('button', { name: 'More' }).click();
    await mine.getByRole('button', { name: 'Remove the bot from the group' }).click();
    await mine.getByRole('log').getByText('美玲 removed Top-up').waitFor();
    await theirs.getByRole('log').getByText('美玲 removed Recharge').waitFor();
  });

  test('in a group: presses lead on in place, only the asker’s; what is personal opens in private', async () => {
    const { mine, theirs } = await openGroup();
    const me = '@topup_test_bot';
    const question = `/topup${me} base`;
    await say(theirs, question);
    const answer = articles(theirs).last();
    await answer.locator('.quoted').filter({ hasText: question }).waitFor();
    const before = await articles(theirs).count();
    const key = await answer.getAttribute('data-key');
    await button(theirs, 'En ligne').click();
    await answer.getByText('Où recharger').waitFor();

    const seen = articles(mine).last();
    await seen.getByText('Où recharger').waitFor();
    await button(mine, '‹ Retour').click();
    await mine.locator('#toast').getByText(question.replace(' base', '')).waitFor();
    expect(await button(mine, '‹ Retour').getAttribute('aria-busy')).toBe(null);
    expect(await mine.locator('#toast').getAttribute('lang')).toBe('zh-Hans');
    expect(await mine.locator('#toast').textContent()).toMatch(/\p{Script=Han}/u);
    await count(theirs.locator('#toast:not(:empty)'), 0);
    await button(theirs, 'Des revendeurs ?').click();
    await answer.getByText('Où recharger').waitFor({ state: 'hidden' });
    await button(theirs, '‹ Retour').click();
    for (const page of [mine, theirs]) {
      await articles(page).last().getByText('Où recharger').waitFor();
      expect(await articles(page).last().getAttribute('data-key')).toBe(key);
      expect(await articles(page).count()).toBe(before);
    }

    // Each in their own language, whatever that of the message that leads there.
    for (const [page, person, words, lang] of [
      [mine, meiling, '给哪个号码充', 'zh-Hans'],
      [theirs, lucas, 'Quel numéro', 'fr'],
    ] as const) {
      await button(page, 'Suite : le numéro ↗').click();
      await sees(page, words);
      expect(new URL(page.url()).hash).toBe(`#${person}/${person}`);
      expect(await articles(page).last().locator('.text').getAttribute('lang')).toBe(lang);
      expect(await page.getByRole('dialog').count()).toBe(0);
    }
  });

  test('in a group: /ask as a reply answers the question that it replies to', async () => {
    const { mine, theirs } = await openGroup();
    const question = 'BASE 卡怎么查余额？';
    await say(theirs, question);
    await sees(mine, question);
    await articles(mine).last().getByRole('button', { name: 'Reply' }).focus();
    await mine.keyboard.press('Enter');
    await mine.getByText('Reply to Lucas').waitFor();
    await say(mine, '/ask@topup_test_bot');
    for (const page of [mine, theirs]) {
      await button(page, `复制 ${askBalance.text}`).waitFor();
      const quoted = articles(page).last().locator('.quoted');
      expect(await quoted.textContent()).toBe(`Lucas${question}`);
    }
    await button(theirs, '有效期').click();
    await theirs.locator('#toast').getByText('@topup_test_bot').waitFor();
    await button(mine, '有效期').click();
    await sees(theirs, '能用多久');
  });

  test('in a group: quiet mode shows question and answer to the asker alone', async () => {
    const { mine, theirs } = await openGroup();
    await say(mine, '/settings@topup_test_bot');
    await button(mine, '安静模式').click();
    await button(mine, '✓ 安静模式').waitFor();
    // Telegram is told of it right after: that is the outbox's.
    await world.doJobs();
    const before = await articles(mine).count();
    await say(theirs, '/balance@topup_test_bot base');
    await button(theirs, 'Validité').click();
    await articles(theirs)
      .last()
      .filter({ hasText: 'Only you see this' })
      .getByText('valable jusqu')
      .waitFor();
    await say(theirs, 'Merci');
    await sees(mine, 'Merci');
    expect(await articles(mine).count()).toBe(before + 1);
    expect(await mine.getByText('Only you see this').count()).toBe(0);
  });

  test('inline in a group: a card of our bot is picked by keyboard, and opens in private', async () => {
    const { mine, theirs } = await openGroup();
    await box(mine).fill('@topup_test_bot base 余额');
    await suggestions(mine).first().getByText('BASE：还剩多少？').waitFor();
    await mine.keyboard.press('ArrowDown');
    await mine.keyboard.press('Enter');
    for (const page of [mine, theirs])
      await articles(page)
        .filter({ hasText: 'via @topup_test_bot' })
        .getByText(askBalance.text)
        .first()
        .waitFor();
    expect(await box(mine).inputValue()).toBe('');
    expect(await articles(theirs).last().textContent()).toContain('美玲');
    // As wide as what it belongs to, on either side.
    for (const page of [mine, theirs]) {
      const card = articles(page).last();
      const [bubble, keyboard] = [card.locator('.bubble'), card.locator('.keyboard')];
      expect((await keyboard.boundingBox())!.width).toBe((await bubble.boundingBox())!.width);
    }
    await button(theirs, '私聊里看 ↗').click();
    await sees(theirs, 'BASE : combien reste-t-il ?');
  });

  test('what only one person may see stands in no other tab, and says so', async () => {
    const { mine, theirs } = await openGroup();
    const { id } = [...world.telegram.chats.groups.values()][0]!.info;
    const reply_markup = { inline_keyboard: [[{ text: 'Balance', callback_data: 'x' }]] };
    await asBot('sendMessage', { chat_id: id, text: 'For all', reply_markup });
    await button(theirs, 'Balance').waitFor();
    await alone(async () => {
      await button(mine, 'Balance').click();
      const press = await nextUpdate<{ id: string }>('callback_query');
      const ephemeral_message_parameters = { receiver_user_id: meiling, callback_query_id: press.id };
      await asBot('sendMessage', { chat_id: id, text: 'Yours alone', ephemeral_message_parameters });
    });
    await articles(mine)
      .filter({ hasText: 'Only you see this' })
      .getByText('Yours alone', { exact: true })
      .waitFor();
    await say(mine, 'thanks');
    await sees(theirs, 'thanks');
    expect(await theirs.getByText('Yours alone').count()).toBe(0);
  });

  test('inline: after the name of the bot come its results, and the chosen one is in the chat', async () => {
    const page = await openPage();
    await start(page);
    await alone(async () => {
      await asBot('getUpdates', { allowed_updates: ['inline_query'] });
      await box(page).fill('@topup_test_bot base');
      const { id, query } = await nextUpdate<{ id: string; query: string }>('inline_query');
      expect(query).toBe('base');
      const card = {
        type: 'article',
        id: '1',
        title: 'Balance of BASE',
        description: 'by code',
        input_message_content: { message_text: 'Dial *101#' },
      };
      await asBot('answerInlineQuery', { inline_query_id: id, results: [card] });
      await suggestions(page).filter({ hasText: 'by code' }).waitFor();
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await articles(page).filter({ hasText: 'via @topup_test_bot' }).getByText('Dial *101#').waitFor();
    expect(await box(page).inputValue()).toBe('');
  });

  test('two tabs of one person: both see all, the toast comes where the press was made', async () => {
    const one = await openPage();
    const mine = `#${meiling}/${meiling}`;
    const two = await openTab(await tabOf(mine), mine);
    await one.bringToFront();
    await start(one);
    await sees(two, '/start');
    const sent = await asBot<{ message_id: number }>('sendMessage', {
      chat_id: meiling,
      text: 'old screen',
      reply_markup: { inline_keyboard: [[{ text: 'Old', callback_data: 'v0:home' }]] },
    });
    expect(sent.message_id).toBeGreaterThan(0);
    await button(one, 'Old').click();
    await one.locator('#toast:not(:empty)').waitFor();
    await count(two.locator('#toast:not(:empty)'), 0);
    await sees(two, (await articles(one).last().locator('.text b').first().textContent())!);
    await two.bringToFront();
    await two.getByRole('button', { name: 'More' }).click();
    await two.getByRole('button', { name: 'Clear the history' }).click();
    await two.getByRole('dialog').getByRole('button', { name: 'Clear the history' }).click();
    await one.getByRole('button', { name: 'START' }).waitFor();
  });

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
    const context = await browser.newContext({ locale });
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
    const person = world.telegram.chats.people.get(meiling)!;
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
  test('the screens of each language fit a phone with their keyboard', { timeout: 30_000 }, async () => {
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
    ['light', 'wide', desk],
    ['light', 'narrow', phone],
    ['dark', 'wide', desk],
    ['dark', 'narrow', phone],
  ] as const)(
    'accessible by the rules of axe: %s, %s',
    { timeout: 30_000 },
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
