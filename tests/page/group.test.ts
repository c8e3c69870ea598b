import { describe, expect, test } from 'vitest';
import { askBalance } from '../support/known.ts';
import {
  lucas,
  meiling,
  hasBrowser,
  useBrowser,
  box,
  articles,
  button,
  suggestions,
  sees,
  start,
  say,
  count,
} from '../support/tabs.ts';

describe.skipIf(!hasBrowser)('the page: a group, and inline', () => {
  const pages = useBrowser();
  const { openPage, openGroup, asBot, alone, nextUpdate } = pages;

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
    await pages.world.doJobs();
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
    const { id } = [...pages.world.telegram.chats.groups.values()][0]!.info;
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
});
