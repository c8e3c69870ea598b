import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { findChromium } from '../../tools/browser.ts';
import { World } from './world.ts';

/** True if there is a browser to try the page in. */
export const hasBrowser = findChromium() !== undefined;
if (!hasBrowser) console.log('The page is not tested: there is no browser. apt-get install chromium');

export const meiling = 7_000_001;
export const lucas = 7_000_002;
export const phone = { width: 360, height: 640 };
export const desktop = { width: 1200, height: 800 };

export const box = (page: Page) => page.getByRole('textbox', { name: 'Message' });
export const articles = (page: Page) => page.getByRole('article');
export const button = (page: Page, name: string) =>
  page.getByRole('log').getByRole('button', { name, exact: true }).last();
export const suggestions = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
export const sees = (page: Page, text: string) => articles(page).filter({ hasText: text }).last().waitFor();
export const start = async (page: Page) => {
  await page.getByRole('button', { name: 'START' }).click();
  await articles(page).nth(1).waitFor();
};
export async function say(page: Page, text: string) {
  await box(page).fill(text);
  await box(page).press('Enter');
  await sees(page, text);
}
/** How long something on the page may take on a busy machine, in milliseconds; a test may take twice as long. */
const patience = 20_000;
/** Becomes so, however busy the machine is. */
export const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: patience });
export const count = (locator: Locator, wanted: number) => soon(() => locator.count()).toBe(wanted);
/** Of an expression in the page. */
export const value = <T>(page: Page, expression: string) => page.evaluate<T>(expression);

/** What the browser would do beside the page, in each window: a suggestion list, a second of work, and menus, ready to open. */
const unseen = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
];
/** What Playwright leaves out itself: the last list counts, and only that. */
const leftOut = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Opens a browser for the tests of a `describe`, and a world for each of them. Returns what they do in it. */
export function useBrowser() {
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
      `--disable-features=${[...leftOut, ...unseen].join()}`,
    ];
    browser = await chromium.launch({ executablePath: findChromium()!, args });
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

  type Looks = { viewport?: typeof desktop } & NonNullable<Parameters<Page['emulateMedia']>[0]>;
  async function openPage(
    { viewport = desktop, ...media }: Looks = {},
    hash = `#${meiling}/${meiling}`,
    root = world.telegram.root,
  ): Promise<Page> {
    const page = await tabOf(hash);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: null, reducedMotion: null, ...media });
    return openTab(page, hash, root);
  }

  async function openTab(page: Page, hash: string, root = world.telegram.root) {
    page.setDefaultTimeout(patience);
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

  return {
    get browser() {
      return browser;
    },
    get world() {
      return world;
    },
    tabOf,
    openPage,
    openTab,
    openGroup,
    asBot,
    alone,
    nextUpdate,
  };
}
