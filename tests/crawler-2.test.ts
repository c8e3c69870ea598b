import { test } from 'vitest';
import { locales } from '../src/words/locale.ts';
import { crawlIn } from './support/crawler.ts';

// Half of the languages: two files are visited side by side, and each waits while others work.
const half = locales.filter((_, index) => index % 2 === 1);

test.concurrent.each(half.map((locale) => [locale]))('every screen in %s', crawlIn, 300_000);
