import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from 'grammy';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { profileTexts } from '../../src/screens/profile.ts';
import { pageWords } from '../../src/words/page.ts';
import { findChromium } from '../../tools/browser.ts';
import { World } from './world.ts';
import { withPalette } from '../../tools/palette.ts';

/**
 * Writes docs/pictures/*.png: real dialogues on the page of the try-out. Chinese wants fonts-noto-cjk, pictures in
 * letters fonts-noto-color-emoji.
 */
const executablePath = findChromium();
if (!executablePath) throw new Error('there is no browser: apt-get install chromium, or CHROMIUM=its path');
const folder = join(import.meta.dirname, '../../docs/pictures');
mkdirSync(folder, { recursive: true });
const [meiling, lucas] = [7_000_001, 7_000_002];

const world = await World.start({}, { words: pageWords });
const api = new Api('1:test', { apiRoot: world.telegram.root });
for (const [language, { commands, description, name }] of Object.entries(profileTexts())) {
  const options = language ? { language_code: language as 'en' } : {};
  await api.setMyCommands(commands, options);
  await api.setMyDescription(description, options);
  await api.setMyName(name, options);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

async function openPage(person: number, width: number, height: number, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Brussels',
  });
  await page.goto(`${world.telegram.root}/#${person}/${person}`);
  return page;
}

/** Types a text and waits for the answer of the bot. */
async function say(page: Page, text: string) {
  const box = page.locator('#words');
  const articles = page.getByRole('article');
  const before = await articles.count();
  await box.fill(text);
  await box.press('Enter');
  await articles.nth(before).waitFor();
  // The bot paces what it sends by this clock.
  world.now += 3000;
  await articles.nth(before + 1).waitFor();
}

async function press(page: Page, label: string) {
  await page.getByRole('log').getByRole('button', { name: label, exact: true }).last().click();
}

/** Scrolls to the last messages, and leaves no focus and nothing under the mouse. */
async function keep(page: Page, name: string, messages: number) {
  const size = page.viewportSize()!;
  const log = (await page.getByRole('log').boundingBox())!;
  const first = (await page.getByRole('article').nth(-messages).boundingBox())!;
  const below = log.y + log.height - first.y;
  await page.setViewportSize({ ...size, height: Math.ceil(size.height - log.height + below + 2) });
  await page.evaluate('document.activeElement.blur()');
  await page.mouse.move(0, 0);
  writeFileSync(join(folder, `${name}.png`), withPalette(await page.screenshot()));
}

const chinese = await openPage(meiling, 390, 720, 'light');
await chinese.locator('#start').click();
await chinese.getByRole('article').nth(1).waitFor();
await say(chinese, '没话费了，BASE 卡，线上充 15 欧，用 Visa');
await press(chinese, '下一步：号码');
await say(chinese, '0486 12 34 56');
await keep(chinese, 'chinese', 4);

const french = await openPage(lucas, 390, 720, 'dark');
await french.locator('#start').click();
await french.getByRole('article').nth(1).waitFor();
await say(french, 'plus de crédit, carte BASE');
await keep(french, 'french-dark', 2);

const desktop = await openPage(meiling, 1000, 640, 'light');
await french.goto(`${world.telegram.root}/#${lucas}`);
for (const page of [desktop, french])
  await page.getByRole('navigation').getByRole('button', { name: 'Leuven newcomers' }).click();
const inGroup = desktop.getByRole('article');
for (const [page, text] of [
  [desktop, 'BASE 卡怎么查余额？'],
  [french, 'Demande au bot !'],
] as const) {
  await page.locator('#words').fill(text);
  await page.keyboard.press('Enter');
  await inGroup.filter({ hasText: text }).waitFor();
}
await inGroup.filter({ hasText: '怎么查余额' }).locator('.reply').focus();
await desktop.keyboard.press('Enter');
await say(desktop, '/ask@topup_test_bot');
await keep(desktop, 'desktop', 4);

await browser.close();
await world.end();
