import type { SimCard } from '../advice/reminder.ts';
import type { Payment } from '../advice/payment.ts';
import type { Account, Worked } from '../advice/worked.ts';
import { best, canTopUp, findBrand, notesOn } from '../catalogue/index.ts';
import type { Brand, Common, Fact, Known, NoteScreen, Seller } from '../catalogue/index.ts';
import type { Locale } from '../words/locale.ts';
import { footOf, isDoubtful } from './foot.ts';
import { rowsOf } from './rows.ts';
import { encodeLink } from '../places/address.ts';
import { asOpener } from '../places/place.ts';
import type { Deed, Place } from '../places/place.ts';
import { bold } from '../words/words.ts';
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

/** What a person sees: HTML for Telegram, rows of buttons, and the facts that stand on it or behind its buttons. */
export type Screen = {
  /** The title as it is said, HTML without its weight. */
  title: string;
  text: string;
  keyboard: Button[][];
  facts: Stated[];
  /** What only some need, behind a button. */
  details: Stated[];
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
  /** The cards that somebody wants to be reminded of. */
  cards?: SimCard[] | undefined;
  /** What they have paid and are to be asked about. */
  payments?: Payment[] | undefined;
  /** What worked for people at the brand of the screen. */
  worked?: Worked[] | undefined;
  /** All that was told, by brand, for an admin. */
  accounts?: Record<string, Account[]> | undefined;
  operator?: { name?: string | undefined; contact?: string | undefined } | undefined;
};

/** How many sentences from the catalogue a screen holds, at most and at least; the others stand behind a button. */
const notesShown = { most: 3, least: 1 };
/** How many lines a screen has before its foot, unless it has more of its own. */
const linesShown = 4;

/** The host of a link, as it is said: base.be. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** A sheet to write a screen on. It remembers each fact that is said, so that its source can be shown. */
export class Sheet {
  readonly words: Words;
  readonly view: View;
  #crumb: string[] = [];
  #title = '';
  #lines: string[] = [];
  #notes = 0;
  #details: Stated[] = [];
  /** What the first of them is about: its button says so. */
  #aside: NoteScreen | 'worked' | undefined;
  #rows: Button[][] = [];
  #facts: Stated[] = [];
  #doubtful: Fact<unknown>[] = [];

  constructor(words: Words, view: View) {
    this.words = words;
    this.view = view;
  }

  /** Where you are, behind the title. */
  crumb(...parts: string[]): this {
    this.#crumb = parts;
    return this;
  }

  title(html: string): this {
    this.#title = html;
    const where = this.#crumb.filter((part) => !html.includes(part));
    return this.line([bold(html), ...where].join(' · '));
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

  /** A line that says a fact, marked if it is in doubt. Nothing if the fact is not known. */
  fact<T>(known: Known<T> | undefined, say: (value: T) => string): this {
    const text = this.said(known, say);
    return text === undefined ? this : this.line(text);
  }

  /** The same as text, to be built into a line. Of several that contradict each other the likeliest: the first. */
  said<T>(known: Known<T> | undefined, say: (value: T) => string): string | undefined {
    const first = best(known);
    if (!known || !first) return undefined;
    this.#facts.push(...known.map((fact) => ({ ...fact, said: say(fact.value) })));
    return this.#marked(say(first.value), first);
  }

  /** The same behind the button for what only some need. */
  later<T>(known: Known<T>, say: (value: T) => string): this {
    const stated = known.map((fact) => ({ ...fact, said: say(fact.value) }));
    this.#facts.push(...stated);
    this.#aside ??= 'worked';
    this.#details.push(...stated);
    return this;
  }

  /** Counts a fact as standing on this screen that is said by a button alone. */
  cite(known: Known<unknown> | undefined): this {
    this.#facts.push(...(known ?? []));
    return this;
  }

  /** The notes of a file for a screen: the first main ones as lines, the others behind a button that names them. */
  notes(file: Brand | Common | Seller, screen: NoteScreen, mark = ''): this {
    for (const note of notesOn(file, screen)) {
      if (note.for && !note.for.some((language) => this.words.locale.startsWith(language))) continue;
      const stated = { ...note, said: this.words.note(note) };
      this.#facts.push(stated);
      const room = this.#lines.length < linesShown || this.#notes < notesShown.least;
      if (note.weight === 'main' && room && this.#notes < notesShown.most) {
        this.#notes++;
        this.line(mark + this.#marked(stated.said, note));
      } else {
        this.#aside ??= screen;
        this.#details.push(stated);
      }
    }
    return this;
  }

  /** The notes of a file for a screen, all behind the button. */
  aside(file: Brand | Common | Seller, screen: NoteScreen): this {
    this.#notes += notesShown.most;
    this.notes(file, screen);
    this.#notes -= notesShown.most;
    return this;
  }

  /** Sentences that were left for a page of their own. */
  stated(facts: readonly Stated[]): this {
    for (const fact of facts) {
      this.#facts.push(fact);
      this.line(`• ${this.#marked(fact.said ?? '', fact)}`);
    }
    return this;
  }

  /** What is said, with the mark of doubt inside the sentence, before its full stop; the foot says what it means. */
  #marked(said: string, fact: Fact<unknown>): string {
    if (!isDoubtful(fact, this.view.today)) return said;
    this.#doubtful.push(fact);
    return said.replace(/[.。]?$/, (stop) => `*${stop}`);
  }

  row(...buttons: (Button | undefined | false)[]): this {
    const shown = buttons.filter((button) => button !== undefined && button !== false);
    this.#rows.push(...rowsOf(shown, shown.length));
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
    this.cite(known);
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

  /** The screen, with its foot and the row that leads back, home and to the sources. */
  done(
    place: Place,
    back: Place | undefined,
    options: {
      result?: boolean;
      /** It holds what somebody typed: what could be shared is not what stands there. */
      typed?: boolean;
      /** Whose buttons they are, if the card speaks another language. */
      reader?: Words;
    } = {},
  ): Screen {
    const { t } = options.reader ?? this.words;
    const facts = [
      ...new Map(this.#facts.map((fact) => [`${fact.path} ${fact.source.name}`, fact])).values(),
    ];
    const stated = facts.filter((fact) => !fact.path.endsWith('/site'));
    const details = [...new Map(this.#details.map((fact) => [fact.path, fact])).values()];
    // A page of details has the sources of the screen that it belongs to.
    const from = place.at === 'details' ? place.from : asOpener(place);
    const keep = options.result ? { keep: true } : {};
    const sources: Button = { label: t('button-source'), go: { at: 'source', from }, ...keep };
    const wrong: Button = { label: t('button-report'), go: { at: 'report', from }, ...keep };
    const reports = stated.length > 0 && this.view.reports;
    this.row(this.#aside && { label: t(`details-${this.#aside}`), go: { at: 'details', from }, ...keep });
    const share: Button | false = Boolean(options.result && !options.typed && this.view.inline) && {
      label: t('button-share'),
      share: `=${encodeLink(from)}`,
    };
    if (reports) this.row(sources, wrong);
    else this.row(share);
    this.row(
      back && { label: t('button-back'), go: back, ...keep },
      back && back.at !== 'home' && { label: t('button-home'), go: { at: 'home' }, ...keep },
      reports ? share : stated.length > 0 && sources,
    );
    const atFoot = stated.filter((fact) => !details.includes(fact));
    const foot = footOf(place.at === 'details' ? [] : atFoot, this.#doubtful, this.words, this.view.today);
    return {
      title: this.#title,
      text: [...this.#lines, ...foot].join('\n'),
      keyboard: this.#rows,
      facts,
      details,
      ...(options.result && { result: true }),
    };
  }
}

/** The brand of that id if it can be topped up; others have a screen of their own. */
export function prepaid(id: string): Brand | undefined {
  const brand = findBrand(id);
  return brand && canTopUp(brand) ? brand : undefined;
}
