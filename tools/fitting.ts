import { Api } from 'grammy';
import type { Page } from 'playwright-core';
import { startTelegram } from 'telegram-emulator';
import { toKeyboard } from '../src/features/keyboard.ts';
import type { Screen } from '../src/screens/layout.ts';

/** The smallest phone that the screens are made for, in CSS pixels. */
export const phone = { width: 390, height: 844 };

/** How much of the page a message takes, in CSS pixels, and the words that its buttons break apart. */
export type Fit = { height: number; room: number; broken: string[] };

/** How many messages are measured at once. */
const batch = 60;

/** What the browser measures of each message: text and keyboard as they are in the chat. */
const look = `(() => {
  const log = document.querySelector('[role=log]');
  const { paddingTop, paddingBottom } = getComputedStyle(log);
  const room = log.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  const lines = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return [...log.querySelectorAll('article')].map((article) => ({
    height: Math.ceil(article.getBoundingClientRect().height),
    room,
    broken: [...article.querySelectorAll('.row button')].flatMap((button) => {
      const node = document.createTreeWalker(button, NodeFilter.SHOW_TEXT).nextNode();
      const words = [...(node?.data ?? '').matchAll(/[\\p{L}\\p{N}]+/gu)].filter(([word]) => !/\\p{Script=Han}/u.test(word));
      return words.filter(({ 0: word, index }) => lines(node, index, index + word.length) > 1).map(() => node.data);
    }),
  }));
})()`;

/** Returns how each screen fits a phone, in the browser's page and as Telegram gets it. */
export async function fitOf(page: Page, screens: readonly Screen[]): Promise<Fit[]> {
  const telegram = await startTelegram();
  try {
    const reader = telegram.person();
    reader.send('/start');
    const api = new Api(telegram.token, { apiRoot: telegram.root });
    await page.setViewportSize(phone);
    const articles = page.getByRole('article');
    const fits: Fit[] = [];
    for (let start = 0; start < screens.length; start += batch) {
      reader.chat.clear();
      const some = screens.slice(start, start + batch);
      for (const { text, keyboard } of some)
        await api.sendMessage(reader.id, text, { parse_mode: 'HTML', reply_markup: toKeyboard(keyboard) });
      await page.goto(`${telegram.root}/#${reader.id}/${reader.id}`);
      await page.reload();
      await articles.nth(some.length - 1).waitFor();
      fits.push(...(await page.evaluate<Fit[]>(look)));
    }
    return fits;
  } finally {
    await telegram.close();
  }
}
