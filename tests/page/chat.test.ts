import { describe, expect, test } from 'vitest';
import { askBalance } from '../support/known.ts';
import {
  lucas,
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
  count,
  value,
} from '../support/tabs.ts';

describe.skipIf(!hasBrowser)('the page: a chat', () => {
  const pages = useBrowser();
  const { tabOf, openPage, openTab, asBot, alone, nextUpdate } = pages;

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

    const { groups, people } = pages.world.telegram.chats;
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
});
