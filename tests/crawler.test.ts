import { test } from 'vitest';
import { crawlIn } from './support/crawler.ts';

// One language by pressing and typing; `languages.test.ts` draws the same screens in all of them.
test('every screen in zh-Hans', () => crawlIn('zh-Hans'), 300_000);
