import { best, canTopUp, findBrand, notesOn } from '../catalogue/index.ts';
import type { Brand, Common, Fact, Known, NoteTopic, Seller, Source } from '../catalogue/index.ts';
import type { Locale } from '../words/locale.ts';
import { encodeLink, originOf } from '../places/place.ts';
import type { Deed, Place } from '../places/place.ts';
import { bold, dateOf, isOld } from '../words/words.ts';
import type { Words } from '../words/words.ts';

export type Style = 'primary' | 'success' | 'danger';
export type Button = { label: string; style?: Style } & (
  | { go: Place; keep?: boolean }
  | { do: Deed; then: Place }
  | { url: string }
  | { copy: string }
  /** Puts `@bot <share>` into a chat that the person picks. */
  | { share: string }
);

/** A fact and the sentence that says it; none if a button does. */
export type Stated = Fact<unknown> & { said?: string };

/** What a person sees: HTML for Telegram, rows of buttons, and the facts that stand on it. */
export type Screen = {
  text: string;
  keyboard: Button[][];
  facts: Stated[];
  /** A card to keep or forward: sent as a message of its own, never edited away. */
  result?: boolean;
};

/** What a screen knows of the group in which it stands. */
export type GroupView = {
  /** True in the group itself, false in private. */
  here: boolean;
  title?: string | undefined;
  locale?: Locale | undefined;
  quiet?: boolean | undefined;
  minutes?: number | undefined;
  /** The group has topics; `only`: answers come in some of them only, the one with this screen among them. */
  topic?: { only: boolean } | undefined;
  /** Opens the settings in private, for an admin who writes as the group. */
  link?: string | undefined;
};

/** What a screen depends on besides its place and the language. */
export type View = {
  today: Date;
  /** The brand last walked with. */
  brand?: string | undefined;
  /** Somebody reads what is reported to be wrong. */
  reports?: boolean | undefined;
  /** A human to turn to, a Telegram username without @. */
  support?: string | undefined;
  /** The bot's own username, for links to it. */
  bot?: string | undefined;
  /** It may be asked in any chat by its name. */
  inline?: boolean | undefined;
  /** The screen stands in a group, where nothing is typed, or is about one. */
  group?: GroupView | undefined;
  operator?: { name?: string | undefined; contact?: string | undefined } | undefined;
};

/** Telegram's limit is 100 buttons; a row of three is the most that a phone shows in full. */
function rowsOf<T>(items: readonly T[], perRow: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) =>
    items.slice(row * perRow, (row + 1) * perRow),
  );
}

/** A source by its name, or by what it is. */
function nameOf({ name, say }: Source, t: Words['t']): string {
  return say ? t(`source-${say}`) : name;
}

/** The host of a link, as it is said: base.be. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** A sheet to write a screen on. It remembers each fact that is said, so that its source can be shown. */
export class Sheet {
  readonly words: Words;
  readonly view: View;
  #lines: string[] = [];
  #details: string[] = [];
  #rows: Button[][] = [];
  #facts: Stated[] = [];

  constructor(words: Words, view: View) {
    this.words = words;
    this.view = view;
  }

  /** Where you are, in front of the title. */
  crumb(...parts: string[]): this {
    return this.line(parts.join(' › '));
  }

  title(html: string): this {
    return this.line(bold(html));
  }

  /** A line that says no fact. */
  line(html: string): this {
    this.#lines.push(html);
    return this;
  }

  /** A line that invites to type, where something can be typed. */
  invite(html: string): this {
    return this.view.group?.here ? this : this.line(html);
  }

  /** A line that says a fact; in how far it is in doubt stands behind it. Nothing if the fact is not known. */
  fact<T>(known: Known<T> | undefined, say: (value: T) => string): this {
    const text = this.said(known, say);
    return text === undefined ? this : this.line(text);
  }

  /** The same as text, to be built into a line. Several facts that contradict each other are all said. */
  said<T>(known: Known<T> | undefined, say: (value: T) => string): string | undefined {
    if (!known?.length) return undefined;
    this.#facts.push(...known.map((fact) => ({ ...fact, said: say(fact.value) })));
    const sayings = known.map((fact) => this.#doubted(say(fact.value), fact));
    if (sayings.length === 1) return sayings[0];
    // A sentence that goes on in its line begins with a space: it stands in front of both.
    const [lead] = /^ */.exec(sayings[0] ?? '') ?? [''];
    return lead + sayings.map((saying) => saying.trim()).join(' / ') + this.words.t('doubt-conflict');
  }

  /** Counts a fact as standing on this screen that is said by a button alone. */
  uses(known: Known<unknown> | undefined): this {
    this.#facts.push(...(known ?? []));
    return this;
  }

  /** The notes of a file on a topic: the main ones as lines, the others behind the expandable quote. */
  notes(file: Brand | Common | Seller, topic: NoteTopic, mark = ''): this {
    for (const note of notesOn(file, topic)) {
      const said = this.words.note(note);
      this.#facts.push({ ...note, said });
      const text = mark + this.#doubted(said, note);
      (note.weight === 'main' ? this.#lines : this.#details).push(text);
    }
    return this;
  }

  /** What is said, and in how far it is in doubt: inside the sentence, before its full stop. */
  #doubted(said: string, fact: Fact<unknown>): string {
    const doubt = this.#doubt(fact);
    return doubt ? said.replace(/[.。]?$/, (stop) => doubt + stop) : said;
  }

  #doubt(fact: Fact<unknown>): string {
    const { t, date } = this.words;
    const day = dateOf(fact);
    const doubts = [
      fact.confidence === 'inference' && t('doubt-inference'),
      fact.confidence === 'third-party' && t('doubt-third-party'),
      day !== undefined && isOld(fact, this.view.today) && t('doubt-old', { date: date(day) }),
    ].filter((doubt) => doubt !== false);
    return doubts.length ? t('doubt', { what: { html: doubts.join(t('comma')) } }) : '';
  }

  row(...buttons: (Button | undefined | false)[]): this {
    const row = buttons.filter((button) => button !== undefined && button !== false);
    if (row.length) this.#rows.push(row);
    return this;
  }

  rows(buttons: Button[], perRow = 2): this {
    this.#rows.push(...rowsOf(buttons, perRow));
    return this;
  }

  /** A button that opens an official page. */
  link(known: Known<string> | undefined, style?: Style): Button | undefined {
    const fact = best(known);
    if (!fact) return undefined;
    this.uses(known);
    return {
      label: this.words.t('button-open', { host: hostOf(fact.value) }),
      url: fact.value,
      ...(style && { style }),
    };
  }

  /** A button that puts something to type or dial on the clipboard. */
  copy(text: string): Button {
    return { label: this.words.t('button-copy', { what: text }), copy: text };
  }

  /** The screen, with its source line and the row that leads back, home and to the sources. */
  done(
    place: Place,
    back: Place | undefined,
    options: {
      result?: boolean;
      /** It holds what somebody typed: what could be shared is not what stands there. */
      typed?: boolean;
      /** Whose buttons they are, if the card speaks another language. */ reader?: Words;
    } = {},
  ): Screen {
    const { t } = options.reader ?? this.words;
    const facts = [
      ...new Map(this.#facts.map((fact) => [`${fact.path} ${fact.source.name}`, fact])).values(),
    ];
    const spoken = facts.filter((fact) => !fact.path.endsWith('/site'));
    const quote = this.#details.length
      ? `\n<blockquote expandable>${this.#details.join('\n')}</blockquote>`
      : '';
    // What we conclude ourselves says so in its line; a page it has not.
    const read = spoken.filter((fact) => fact.source.say !== 'own');
    const source = read.length ? `\n${this.#sourceLine(read)}` : '';
    const keep = options.result ? { keep: true } : {};
    const from = originOf(place);
    const sources: Button = { label: t('button-source'), go: { at: 'source', from }, ...keep };
    const wrong: Button = { label: t('button-report'), go: { at: 'report', from }, ...keep };
    const reports = spoken.length > 0 && this.view.reports;
    if (reports) this.row(sources, wrong);
    if (options.result && !options.typed && this.view.inline)
      this.row({ label: t('button-share'), share: `=${encodeLink(from)}` });
    this.row(
      back && { label: t('button-back'), go: back, ...keep },
      back && back.at !== 'home' && { label: t('button-home'), go: { at: 'home' }, ...keep },
      spoken.length > 0 && !reports && sources,
    );
    return {
      text: this.#lines.join('\n') + quote + source,
      keyboard: this.#rows,
      facts,
      ...(options.result && { result: true }),
    };
  }

  /** "Source base.be, GNOME · page without date". */
  #sourceLine(facts: Fact<unknown>[]): string {
    const { t, date } = this.words;
    const names = [...new Set(facts.map((fact) => nameOf(fact.source, t).split(' · ')[0] ?? ''))];
    const days = facts
      .map(dateOf)
      .filter((day) => day !== undefined)
      .toSorted();
    const [oldest] = days;
    const age =
      oldest === undefined
        ? t('age-undated')
        : days.length < facts.length
          ? t('age-partly', { date: date(oldest) })
          : t('age-since', { date: date(oldest) });
    const shown = names.slice(0, 2).join(t('comma')) + (names.length > 2 ? t('and-more') : '');
    return t('source-line', { names: shown, age });
  }
}

/** The brand of that id if it can be topped up; others have a screen of their own. */
export function prepaid(id: string): Brand | undefined {
  const brand = findBrand(id);
  return brand && canTopUp(brand) ? brand : undefined;
}
