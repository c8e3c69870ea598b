import type { Source } from '../catalogue/index.ts';
import { sourceName } from './foot.ts';
import { Sheet } from './layout.ts';
import type { Screen, Stated, View } from './layout.ts';
import type { PlaceAt } from '../places/place.ts';
import { escapeHtml, isOld } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** How many sentences a page of details holds. */
const perPage = 3;
/** Telegram takes 4,096 characters of a message. */
const longest = 3900;

/** The sources of a screen and its details: what each says, how sure and how old it is. Its name links to the page. */
export function drawSource(place: PlaceAt<'source'>, from: Screen, words: Words, view: View): Screen {
  const { t } = words;
  const sheet = new Sheet(words, view).title(t('source-title'));
  sheet.line(t(from.facts.some((fact) => fact.checked) ? 'source-some-checked' : 'source-unchecked'));
  const groups = Map.groupBy(
    from.facts,
    (fact) => `${fact.source.name}|${fact.source.url}|${fact.checked}|${fact.confidence}`,
  );
  let length = 0;
  for (const [fact, ...more] of groups.values()) {
    if (!fact) continue;
    const said = [fact, ...more].flatMap((one) => (one.said ? [`– ${one.said}`] : []));
    const block = [`• ${linked(fact.source, words)} · ${pedigree(fact, words, view)}`, ...new Set(said)].join(
      '\n',
    );
    length += block.length;
    // If it is too long, the sentences are left out: they are on the screen and its details.
    sheet.line(length <= longest ? block : (block.split('\n')[0] ?? ''));
  }
  return sheet.done(place, place.from);
}

function linked(source: Source, words: Words): string {
  const name = sourceName(source, words);
  const page = source.url?.replace(/^http:/, 'https:');
  return page ? `<a href="${escapeHtml(page).replaceAll('"', '%22')}">${name}</a>` : `<b>${name}</b>`;
}

function pedigree(fact: Stated, { t, date }: Words, view: View): string {
  return [
    t(`confidence-${fact.confidence}`),
    // Our advice and conclusions have no date; what people told has its month in the sentence.
    fact.source.published
      ? t('source-published', { date: date(fact.source.published) })
      : fact.source.say === 'own' || fact.source.say === 'people'
        ? undefined
        : t('age-undated'),
    fact.checked ? t('source-checked', { date: date(fact.checked) }) : undefined,
    isOld(fact, view.today) ? t('source-old') : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The details of a screen, a page at a time. */
export function drawDetails(place: PlaceAt<'details'>, from: Screen, words: Words, view: View): Screen {
  const { t } = words;
  const { page = 1 } = place;
  const pages = Math.max(1, Math.ceil(from.details.length / perPage));
  const sheet = new Sheet(words, view).crumb(...(pages > 1 ? [`${page}/${pages}`] : [])).title(from.title);
  sheet.stated(from.details.slice((page - 1) * perPage, page * perPage));
  const to = (next: number) => ({ ...place, page: next > 1 ? next : undefined });
  return sheet
    .row(page < pages && { label: t('details-next'), go: to(page + 1), style: 'primary' })
    .done(place, page > 1 ? to(page - 1) : place.from);
}
