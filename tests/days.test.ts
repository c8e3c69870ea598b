import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayFrom, daysBetween, inBelgium } from '../src/advice/day.ts';
import { nextReminder } from '../src/advice/reminder.ts';
import type { Ahead } from '../src/advice/reminder.ts';
import { momentOf, sendTime } from '../src/advice/send-time.ts';
import { bundleFrom, endingsOf } from '../src/advice/until.ts';
import { brandOf, brands, canTopUp } from '../src/catalogue/index.ts';
import { readAhead, readDay, readMonth } from '../src/reading/day.ts';

import type { Locale } from '../src/words/locale.ts';
import { wordsOf } from '../src/words/words.ts';

/** A Wednesday. */
const today = '2026-11-25';
const dayBetween = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));

const typed: Partial<Record<Locale, [string, string | undefined][]>> = {
  en: [
    ['today', '2026-11-25'],
    ['yesterday', '2026-11-24'],
    ['the day before yesterday', '2026-11-23'],
    ['a week ago', '2026-11-18'],
    ['last Tuesday', '2026-11-24'],
    ['on monday', '2026-11-23'],
    ['3 March', '2026-03-03'],
    ['March 3rd', '2026-03-03'],
    ['I topped up on 20 nov', '2026-11-20'],
    ['5/3', '2026-03-05'],
    ['05/03/2025', '2025-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['11/25', '2026-11-25'],
    ['2026/3/5', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['12026-03-05', undefined],
    ['2026-03-051', undefined],
    ['5 / 3', '2026-03-05'],
    ['5 / 3 / 26', '2026-03-05'],
    ['5 / 3/25', '2025-03-05'],
    ['5 / 3/ 25', '2025-03-05'],
    ['5 / 3 /2025', '2025-03-05'],
    ['5 / 3/1925', undefined],
    ['5 / 3/20255', undefined],
    ['11 / 25', '2026-11-25'],
    ['  the 3rd  ', '2026-11-03'],
    ['5 march last year', '2025-03-05'],
    ['5-3-2025', '2025-03-05'],
    ['  5/3 ', '2026-03-05'],
    ['5.3.', '2026-03-05'],
    ['25/11', '2026-11-25'],
    ['26/11', '2025-11-26'],
    ['29/2', '2024-02-29'],
    ['10 on 3/1, and 5 on 5/6', '2026-06-05'],
    // Of several, the latest that is not yet to come; if all are, the first.
    ['10 on 3/1/2025, 5 on 25/11/2026, and 5 again on 26/11/2026', '2026-11-25'],
    ['on 26/11/2026 or 30/11/2026', '2026-11-26'],
    ['12/13/2026', '2026-12-13'],
    ['on 30/2, that is on 30/11/2026', '2026-11-30'],
    ['30/2', undefined],
    ['1/13', '2026-01-13'],
    ['0/5', undefined],
    ['12.50', undefined],
    ['1/2/3/4', undefined],
    ['5/3/1926', undefined],
    ['5/3/202', undefined],
    ['wednesday', '2026-11-25'],
    ['thursday', '2026-11-19'],
    ['next friday', '2026-11-27'],
    ['december 3', '2025-12-03'],
    ['3 march 2025', '2025-03-03'],
    ['in may', undefined],
    ['so what', undefined],
    ['the 31st', '2026-10-31'],
    ['on the 26th', '2026-10-26'],
    ['2nd', '2026-11-02'],
    ['12/12', '2025-12-12'],
    ['25/12', '2025-12-25'],
    ['the 3rd', '2026-11-03'],
    ['tomorrow', '2026-11-26'],
    ['31/12/2026', '2026-12-31'],
    ['31/2', undefined],
    ['last month', undefined],
    ['5 dec last year', '2025-12-05'],
    ['1/1/2015', '2015-01-01'],
    ['31/12/2014', undefined],
    ['a fortnight ago', '2026-11-11'],
    ['on the 3rd', '2026-11-03'],
    ['25th', '2026-11-25'],
    ['3', undefined],
    ['5/13/2026', '2026-05-13'],
    ['12/13', '2025-12-13'],
    ['13/12', '2025-12-13'],
    ['€15', undefined],
    ['1990-01-01', undefined],
    ['no idea', undefined],
  ],
  fr: [
    ['aujourd’hui', '2026-11-25'],
    ['hier soir', '2026-11-24'],
    ['avant-hier', '2026-11-23'],
    ['le 3 mars', '2026-03-03'],
    ['le 1er novembre', '2026-11-01'],
    ['mardi dernier', '2026-11-24'],
    ['il y a 3 jours', '2026-11-22'],
    ['il y a quinze jours', '2026-11-11'],
    ['5/3/26', '2026-03-05'],
    ['le 3', '2026-11-03'],
    ['le 3ème', '2026-11-03'],
    ['il y a huit jours', '2026-11-18'],
    ["le 3 mars l'an dernier", '2025-03-03'],
    ["le 3 mars l'an passé", '2025-03-03'],
    ["le 3 mars l'année dernière", '2025-03-03'],
    ["le 3 mars l'année passée", '2025-03-03'],
    ['hier', '2026-11-24'],
    ["j'ai rechargé hier", '2026-11-24'],
    ['le 3 une semaine avant', '2026-11-03'],
    // Tuesday, in English March.
    ['mar 3', '2026-11-24'],
  ],
  nl: [
    ['vandaag', '2026-11-25'],
    ['gisteren', '2026-11-24'],
    ['eergisteren', '2026-11-23'],
    ['vorige dinsdag', '2026-11-24'],
    ['een week geleden', '2026-11-18'],
    ['5 mrt', '2026-03-05'],
    ['5-3', '2026-03-05'],
    ['de 3de', '2026-11-03'],
    ['op de 3', '2026-11-03'],
    ['den 3', '2026-11-03'],
    ['3 maart vorig jaar', '2025-03-03'],
    ['3 maart verleden jaar', '2025-03-03'],
    ['acht dagen geleden', '2026-11-18'],
    ['veertien dagen geleden', '2026-11-11'],
    ['hier', '2026-11-24'],
    ['ik woon hier', undefined],
  ],
  de: [
    ['heute', '2026-11-25'],
    // In English: tomorrow.
    ['heute morgen', '2026-11-25'],
    ['vorgestern', '2026-11-23'],
    ['letzten Dienstag', '2026-11-24'],
    ['3. März', '2026-03-03'],
    ['5.3.', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['vor 3 Tagen', '2026-11-22'],
    ['am 3.', '2026-11-03'],
    ['am 3', '2026-11-03'],
    ['am 3. März letzten Jahres', '2025-03-03'],
    ['3. März letztes Jahr', '2025-03-03'],
    ['3. März vorigen Jahres', '2025-03-03'],
    ['vor acht Tagen', '2026-11-18'],
    ['vor vierzehn Tagen', '2026-11-11'],
    ['1. Juni 20', '2026-06-01'],
    ['hier', '2026-11-24'],
    ['ich wohne hier', undefined],
    ['so', '2026-11-22'],
    ['so was', undefined],
    ['26.11.', '2025-11-26'],
  ],
  'zh-Hans': [
    ['今天', '2026-11-25'],
    ['我昨天充的', '2026-11-24'],
    ['大前天', '2026-11-22'],
    ['3月5号', '2026-03-05'],
    ['三月五号', '2026-03-05'],
    ['十一月二十号', '2026-11-20'],
    ['２０２６年３月５日', '2026-03-05'],
    ['去年12月3日', '2025-12-03'],
    ['上周二', '2026-11-17'],
    ['周一', '2026-11-23'],
    ['周日', '2026-11-22'],
    ['一个星期前', '2026-11-18'],
    ['三天前', '2026-11-22'],
    ['5号', '2026-11-05'],
    ['上个月5号', '2026-10-05'],
    ['上个月', undefined],
    ['上上周二', '2026-11-10'],
    ['上上周日', '2026-11-15'],
    ['前年3月5日', '2024-03-05'],
    ['今年3月5日', '2026-03-05'],
    ['今年12月3日', '2026-12-03'],
    ['2025年3月5日', '2025-03-05'],
    ['上周天', '2026-11-22'],
    ['周三', '2026-11-25'],
    ['周四', '2026-11-19'],
    ['这周五', '2026-11-27'],
    ['二十号', '2026-11-20'],
    ['31号', '2026-10-31'],
    ['1月370日', undefined],
    ['十二天前', '2026-11-13'],
    ['两周前', '2026-11-11'],
    ['20天以前', '2026-11-05'],
    ['上个月31号', '2026-10-31'],
    ['上个月1号', '2026-10-01'],
    ['前天', '2026-11-23'],
    ['昨晚', '2026-11-24'],
    ['大前天晚上', '2026-11-22'],
    ['昨日', '2026-11-24'],
    ['前日', '2026-11-23'],
    ['今日', '2026-11-25'],
    ['周二', '2026-11-24'],
    ['上周三', '2026-11-18'],
    ['上个星期五', '2026-11-20'],
    ['本周日', '2026-11-29'],
    ['这周一', '2026-11-23'],
    ['星期天', '2026-11-22'],
    ['十号', '2026-11-10'],
    ['十月十日', '2026-10-10'],
    ['二十一号', '2026-11-21'],
    ['三十号', '2026-10-30'],
    ['十天前', '2026-11-15'],
    ['3天之前', '2026-11-22'],
    ['2日前', '2026-11-23'],
    ['2个星期前', '2026-11-11'],
    ['2月30日', undefined],
    ['去年2月29日', undefined],
    ['前年2月29日', '2024-02-29'],
    ['12月3日', '2025-12-03'],
  ],
  'zh-Hant': [
    ['3月5號', '2026-03-05'],
    ['上禮拜二', '2026-11-17'],
    ['兩天前', '2026-11-23'],
    ['上個月五號', '2026-10-05'],
  ],
};

describe.each(Object.entries(typed) as [Locale, [string, string | undefined][]][])(
  'a day as it is typed in %s',
  (locale, texts) => {
    test.each(texts)('%s', (text, day) => expect(readDay(text, locale, today)).toBe(day));

    test('what is printed is read back as the same day', () => {
      fc.assert(
        fc.property(dayBetween('2015-01-01', today), (day) => {
          expect(readDay(wordsOf(locale).date(day), locale, today)).toBe(day);
        }),
      );
    });

    test('nothing that is typed makes it throw', () => {
      fc.assert(fc.property(fc.string(), (text) => void readDay(text, locale, today)));
    });
  },
);

test('there are 28 to 31 days in a month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(addMonths('2026-11-25', 12)).toBe('2027-11-25');
  expect(dayFrom(2026, 2, 29)).toBeUndefined();
  fc.assert(
    fc.property(dayBetween('2020-01-01', '2040-01-01'), fc.integer({ min: 1, max: 24 }), (day, months) => {
      const later = addMonths(day, months);
      expect(daysBetween(day, later)).toBeGreaterThanOrEqual(28 * months);
      expect(daysBetween(day, later)).toBeLessThanOrEqual(31 * months);
      expect(addMonths(addDays(day, 1), months) >= later).toBe(true);
    }),
  );
});

describe('until when', () => {
  test.each([
    [
      'base',
      true,
      [
        ['bundle', '2026-12-25'],
        ['credit', '2027-11-25'],
        ['number', '2027-11-25'],
      ],
    ],
    [
      'base',
      false,
      [
        ['credit', '2027-11-25'],
        ['number', '2027-11-25'],
      ],
    ],
    [
      'mobile-vikings',
      true,
      [
        ['bundle', '2026-12-25'],
        ['credit', '2027-05-25'],
        ['number', '2027-11-25'],
      ],
    ],
    [
      'orange',
      true,
      [
        ['credit', '2027-11-25'],
        ['number', '2027-11-25'],
      ],
    ],
    ['proximus', true, [['bundle', '2026-12-26']]],
    ['lycamobile', true, [['bundle', '2026-12-25']]],
    ['jim', true, []],
  ] as const)('%s, with a bonus %s', (brand, bonus, expected) => {
    const endings = endingsOf(brandOf(brand), today, bonus);
    expect(endings.map(({ life, day }) => [life, day])).toEqual(expected);
  });

  test('only where the amount decides is it asked for', () => {
    expect(bundleFrom(brandOf('base'))).toBe(10);
    expect(bundleFrom(brandOf('mobile-vikings'))).toBeUndefined();
  });

  test('each ending has its rule, with a source', () => {
    for (const brand of brands.filter(canTopUp))
      for (const { by } of endingsOf(brand, today)) expect(by[0]?.source.name).toBeTruthy();
  });
});

describe('when somebody is reminded', () => {
  const base = brandOf('base');
  const all = (card: Parameters<typeof nextReminder>[0], from: string) => {
    const days: string[] = [];
    for (let after = from; ;) {
      const next = nextReminder(card, brandOf(card.brand), after);
      if (!next) return days;
      days.push(next.day);
      after = next.day;
    }
  };

  test('three days before the bonus ends, two weeks and three days before the credit and the number do', () => {
    expect(all({ brand: 'base', day: today }, today)).toEqual(['2026-12-22', '2027-11-11', '2027-11-22']);
  });

  test('as far ahead as was chosen, and not of the bonus if that was not wanted', () => {
    expect(all({ brand: 'base', day: today, ahead: 'week', bundle: false }, today)).toEqual(['2027-11-18']);
    expect(all({ brand: 'base', day: today, ahead: 'month', bonus: false }, today)).toEqual([
      '2027-10-26',
      '2027-11-18',
    ]);
  });

  test('once more on the day that was asked for, as long as something is left to lose', () => {
    expect(all({ brand: 'base', day: today, again: '2026-12-24' }, '2026-12-22')[0]).toBe('2026-12-24');
    expect(
      nextReminder({ brand: 'base', day: '2020-01-01', again: '2026-12-01' }, base, today),
    ).toBeUndefined();
  });

  test('it is always before something ends, and says what', () => {
    const card = fc.record(
      {
        brand: fc.constantFrom(...brands.filter(canTopUp).map(({ id }) => id)),
        day: dayBetween('2025-01-01', today),
        bonus: fc.boolean(),
        bundle: fc.boolean(),
        ahead: fc.constantFrom('fortnight' as const, 'month' as const, 'week' as const, 'day' as const),
        again: dayBetween('2025-01-01', '2027-01-01'),
      },
      { requiredKeys: ['brand', 'day'] },
    );
    fc.assert(
      fc.property(card, dayBetween('2025-01-01', '2027-12-31'), (one, after) => {
        const next = nextReminder(one, brandOf(one.brand), after);
        if (!next) return;
        expect(next.day > after).toBe(true);
        expect(next.endings.length).toBeGreaterThan(0);
        for (const { day } of next.endings) expect(day > after).toBe(true);
      }),
    );
  });
});

describe('when a message may come unasked', () => {
  test.each([
    ['at noon in winter', '2026-11-25T11:00:00Z', '2026-11-25T11:00:00Z'],
    ['at 19:59', '2026-11-25T18:59:00Z', '2026-11-25T18:59:00Z'],
    ['at 20:00', '2026-11-25T19:00:00Z', '2026-11-26T08:00:00Z'],
    ['before it is 9', '2026-11-25T07:59:59Z', '2026-11-25T08:00:00Z'],
    ['at 9:00 in summer', '2026-07-01T07:00:00Z', '2026-07-01T07:00:00Z'],
    ['the night before summer time', '2026-03-28T22:00:00Z', '2026-03-29T07:00:00Z'],
    ['the night before winter time', '2026-10-24T22:00:00Z', '2026-10-25T08:00:00Z'],
    ['New Year’s Eve', '2026-12-31T22:00:00Z', '2027-01-01T08:00:00Z'],
  ])('%s', (_, at, expected) => {
    expect(new Date(sendTime(Date.parse(at))).toISOString().replace('.000', '')).toBe(expected);
  });

  test('it is never at night, never in the past, and at most half a day away', () => {
    const from = Date.parse('2025-01-01T00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 * 366 * 24 * 60 }), (minutes) => {
        const at = from + minutes * 60_000;
        const sent = sendTime(at);
        const { hour } = inBelgium(sent);
        expect(hour >= 9 && hour < 20).toBe(true);
        expect(sent >= at && sent - at <= 14 * 3600_000).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('that hour of that day in Belgium is that hour of that day', () => {
    fc.assert(
      fc.property(dayBetween('2025-01-01', '2035-01-01'), fc.integer({ min: 4, max: 23 }), (day, hour) => {
        expect(inBelgium(momentOf(day, hour))).toMatchObject({ day, hour });
      }),
    );
  });
});

test.each([
  ['last topped up in March', '2026-03-01'],
  ['en février', '2026-02-01'],
  ['fevrier 2025', '2025-02-01'],
  ['zuletzt im März', '2026-03-01'],
  ['in december', '2025-12-01'],
  ['since may', '2026-05-01'],
  ['may I top up', undefined],
  ['3月充的', '2026-03-01'],
  ['上個月', '2026-10-01'],
  ['去年3月', '2025-03-01'],
  ['3月5号', undefined],
  ['in may', '2026-05-01'],
  ['last may', '2026-05-01'],
  ['march 2024', '2024-03-01'],
  ['in march last year', '2025-03-01'],
  ['december last year', '2025-12-01'],
  ["mars l'an dernier", '2025-03-01'],
  ['maart vorig jaar', '2025-03-01'],
  ['August letztes Jahr', '2025-08-01'],
  ['in November', '2026-11-01'],
  ['marching', undefined],
  ['last month', undefined],
  ['上月', '2026-10-01'],
  ['十二月', '2025-12-01'],
  ['去年十一月', '2025-11-01'],
  ['去年 3月', '2025-03-01'],
  ['3月份', '2026-03-01'],
  ['3月 5', undefined],
  ['3月五', undefined],
  ['3月十', undefined],
  // What was topped up last counts.
  ["j'ai mis 10€ en janvier dernier, et 5 en juin", '2026-06-01'],
  ['3月充过，8月又充', '2026-08-01'],
])('the month in "%s" begins on %s', (text, day) => {
  expect(readMonth(text, today)).toBe(day);
});

test.each([
  ['en', 'the 19th'],
  ['en', 'it was the 19 at noon'],
  ['fr', 'plus précisément le 19'],
  ['nl', 'op den 19de'],
  ['de', 'genauer gesagt am 19.'],
  ['zh-Hans', '是19号'],
] as [Locale, string][])('in %s "%s" is of the month that was said before', (locale, text) => {
  expect(readDay(text, locale, today, '2026-03-01')).toBe('2026-03-19');
});

test.each([
  ['en', 'the 19th, I think', '2025-03-19'],
  ['en', '19', undefined],
  ['en', '5 march', '2026-03-05'],
  ['en', 'yesterday', '2026-11-24'],
  // There is no such day in that month.
  ['en', 'the 31st', '2026-10-31'],
  ['fr', 'le 1er', '2025-02-01'],
  ['de', 'am 19. glaub ich', '2025-02-19'],
  ['zh-Hans', '3月19号', '2026-03-19'],
  ['zh-Hans', '119号', undefined],
] as [Locale, string, string | undefined][])(
  'in %s "%s" is of the month that was said before only if it names none',
  (locale, text, day) => {
    expect(readDay(text, locale, today, text.endsWith('think') ? '2025-03-01' : '2025-02-01')).toBe(day);
  },
);

test.each([
  [
    'day',
    'two days ahead',
    'een dag van tevoren',
    'einen Tag davor',
    'un jour avant',
    '提前一天',
    '3 days beforehand',
  ],
  [
    'week',
    'one week before',
    'une semaine avant',
    'een week ervoor',
    'eine Woche bevor',
    '提前7天',
    '提前一週',
    '提早一星期',
  ],
  ['week', '7 days before', '前一个礼拜通知', '前一週提我'],
  [
    'fortnight',
    'a fortnight before',
    'two weeks in advance',
    '2 weeks before',
    '14 days before',
    '15 jours avant',
  ],
  ['fortnight', 'quinze jours avant', 'deux semaines avant', 'twee weken op voorhand', '14 Tage zuvor'],
  ['fortnight', '提前两周', '提前兩禮拜', '提前2周', '前两个星期通知', '提前两星期', '提前两礼拜'],
  [
    'month',
    'a month in advance',
    "un mois à l'avance",
    'een maand vooraf',
    'einen Monat im Voraus',
    '提早一个月',
  ],
  [undefined, 'a week', 'the day before yesterday', 'un mois', '两周', 'before'],
] as [Ahead | undefined, ...string[]][])('so long before is %s', (ahead, ...texts) => {
  for (const text of texts) expect(readAhead(text), text).toBe(ahead);
  // It is no day of a top-up.
  if (ahead) for (const text of texts) expect(readDay(text, 'en', today), text).toBeUndefined();
});

test.each([
  ['remind me a week before', 'week'],
  ['zwei Wochen vorher', 'fortnight'],
  ['un mois avant', 'month'],
  ['前一天叫我', 'day'],
  ['remind me', undefined],
])('"%s" is so long before: %s', (text, ahead) => {
  expect(readAhead(text)).toBe(ahead);
});
