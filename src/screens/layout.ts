import { best, findNote, notesOn } from '../catalogue/index.ts';
import type { Brand, Common, Fact, Known, Note, NoteScreen, Seller } from '../catalogue/index.ts';
import { footOf, isDoubtful } from './foot.ts';
import { rowsOf } from './rows.ts';
import type { View } from './view.ts';
import { encodeLink } from '../places/address.ts';
import { asOpener } from '../places/place.ts';
import type { Deed, Place } from '../places/place.ts';
import { bold, isStepOfList } from '../words/words.ts';
import type { Words } from '../words/words.ts';

export type { GroupView, View } from './view.ts';

/** Colours of buttons (Bot API). */
export type Style = 'primary' | 'success' | 'danger';
/** A button: it leads to a place, does something, opens a page, copies a text, or shares. */
export type Button = { label: string; style?: Style } & (
  | { go: Place; keep?: boolean }
  | { do: Deed; then: Place }
  | { url: string }
  | { copy: string }
  /** Puts `@bot <share>` into a chat that the person picks. */
  | { share: string }
);

/** A fact on a screen. `said`: the sentence that states it; undefined if only a button does. */
export type Stated = Fact<unknown> & { said?: string };

/** Returns true for a fact that says something, not just where a page is. */
const isStated = ({ path }: Stated) => !path.endsWith('/site');

/** What a person sees: HTML for Telegram, rows of buttons, and the facts that stand on it or behind its buttons. */
export type Screen = {
  /** The title, as HTML, not in bold. */
  title: string;
  text: string;
  keyboard: Button[][];
  facts: Stated[];
  /** Facts behind the button for details. */
  details: Stated[];
  /** The note that answers what was asked back, as HTML; it stands above the text, not in it. */
  answer?: string;
  /** The answer above its title, or its first line under it, with the facts that it states. */
  lead?: { text: string; facts: Stated[]; titled: boolean } | undefined;
  /** A card to keep or forward: sent as a message of its own, never edited away. */
  result?: boolean;
};

/** How many notes of the catalogue a screen shows, at most and at least; the rest is behind a button. */
const notesShown = { most: 3, least: 1 };
/** Notes are added up to this many lines, unless the screen has more of its own. */
const linesShown = 4;

/** Returns the host of a link without www: base.be. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** Builds a screen. It remembers each fact that is stated, so that its source can be shown. */
export class Sheet {
  readonly words: Words;
  readonly view: View;
  #crumb: string[] = [];
  #title = '';
  #lines: string[] = [];
  #lead: Screen['lead'];
  #notes = 0;
  #answer: string | undefined;
  #answering: Stated[] = [];
  #details: Stated[] = [];
  /** What the first detail is about, for the label of their button. */
  #aside: NoteScreen | 'worked' | undefined;
  #rows: Button[][] = [];
  #facts: Stated[] = [];
  #doubtful: Fact<unknown>[] = [];

  constructor(words: Words, view: View) {
    this.words = words;
    this.view = view;
  }

  /** Sets the breadcrumbs behind the title. Before `title`. */
  crumb(...parts: string[]): this {
    this.#crumb = parts;
    return this;
  }

  /** Adds the title line. */
  title(html: string): this {
    this.#title = html;
    const where = this.#crumb.filter((part) => !html.includes(part));
    const [above] = this.#lines;
    if (above !== undefined) this.#lead = { text: above, facts: [...this.#facts], titled: false };
    return this.line([bold(html), ...where].join(' · '));
  }

  /** Adds a line that states no fact. */
  line(html: string): this {
    if (this.#lines.length === 1) this.#lead ??= { text: html, facts: [...this.#facts], titled: true };
    this.#lines.push(html);
    return this;
  }

  /** Adds a line that invites to type; not in groups, where nothing is typed. */
  invite(html: string): this {
    return this.view.group?.here ? this : this.line(html);
  }

  /** Adds a line that states a fact, marked with * if it is doubtful. Adds nothing if the fact is not known. */
  fact<T>(known: Known<T> | undefined, say: (value: T) => string): this {
    const text = this.said(known, say);
    return text === undefined ? this : this.line(text);
  }

  /**
   * Returns the sentence of a fact, to be part of a line; undefined if it is not known. Of facts that differ, the
   * first.
   */
  said<T>(known: Known<T> | undefined, say: (value: T) => string): string | undefined {
    const first = best(known);
    if (!known || !first) return undefined;
    this.#facts.push(...known.map((fact) => ({ ...fact, said: say(fact.value) })));
    return this.#marked(say(first.value), first);
  }

  /** Adds a fact behind the button for details. */
  later<T>(known: Known<T>, say: (value: T) => string): this {
    const stated = known.map((fact) => ({ ...fact, said: say(fact.value) }));
    this.#facts.push(...stated);
    this.#aside ??= 'worked';
    this.#details.push(...stated);
    return this;
  }

  /** Lists the sources of facts that only a button states. */
  cite(known: Known<unknown> | undefined): this {
    this.#facts.push(...(known ?? []));
    return this;
  }

  /** Adds the notes of a file for a screen: the first main ones as lines, `most` of them, the others as details. */
  notes(file: Brand | Common | Seller, screen: NoteScreen, mark = '', most: number = notesShown.most): this {
    const { note: path, aspect } = this.view.answerFirst ?? {};
    for (const note of notesOn(file, screen)) {
      // What is said of another need is not said twice.
      if (!this.#isFor(note) || this.view.also?.facts.some(({ path }) => path === note.path)) continue;
      const stated = { ...note, said: this.words.note(note) };
      this.#facts.push(stated);
      const answers = note.path === path || (aspect && note.answers[screen]?.includes(aspect));
      if (answers && !this.#answer && !isStepOfList(stated.said)) {
        this.#answer = this.#marked(stated.said, note);
        this.#answering = [stated];
        continue;
      }
      const room = this.#lines.length < linesShown || this.#notes < notesShown.least;
      if (note.weight === 'main' && room && this.#notes < most) {
        this.#notes++;
        this.line(mark + this.#marked(stated.said, note));
      } else {
        this.#aside ??= screen;
        this.#details.push(stated);
      }
    }
    return this;
  }

  /** Adds the notes of a file for a screen, all behind the button for details. */
  aside(file: Brand | Common | Seller, screen: NoteScreen): this {
    return this.notes(file, screen, '', 0);
  }

  /** Adds sentences of the page of details. */
  stated(facts: readonly Stated[]): this {
    for (const fact of facts) {
      this.#facts.push(fact);
      this.line(`• ${this.#marked(fact.said ?? '', fact)}`);
    }
    return this;
  }

  /** Returns true for a note on readers of this language, or of any. */
  #isFor(note: Note): boolean {
    return !note.for || note.for.some((language) => this.words.locale.startsWith(language));
  }

  /** Answers what was asked with the note that says it, if that stands on another screen. */
  #answerFromElsewhere() {
    const note = findNote(this.view.answerFirst?.note ?? '');
    if (this.#answer !== undefined || !note || !this.#isFor(note)) return;
    const said = this.words.note(note);
    if (isStepOfList(said)) return;
    this.#answering = [{ ...note, said }];
    this.#facts.push(...this.#answering);
    this.#answer = this.#marked(said, note);
  }

  /** Returns the sentence with a * before its full stop if the fact is doubtful; the foot says what that means. */
  #marked(said: string, fact: Fact<unknown>): string {
    if (!isDoubtful(fact, this.view.today)) return said;
    this.#doubtful.push(fact);
    return said.replace(/[.。]?$/, (stop) => `*${stop}`);
  }

  /** Adds a row of buttons; undefined and false are left out. */
  row(...buttons: (Button | undefined | false)[]): this {
    const shown = buttons.filter((button) => button !== undefined && button !== false);
    this.#rows.push(...rowsOf(shown, shown.length));
    return this;
  }

  /** Adds rows of that many buttons at most. */
  rows(buttons: Button[], perRow = 2): this {
    this.#rows.push(...rowsOf(buttons, perRow));
    return this;
  }

  /** Returns a button that opens an official page; undefined if none is known. */
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

  /** Returns a button that copies something to type or dial. */
  copy(text: string): Button {
    return { label: this.words.t('button-copy', { what: text }), copy: text };
  }

  /** Returns the screen, with its foot and the row that leads back, home and to the sources. */
  done(
    place: Place,
    back: Place | undefined,
    options: {
      result?: boolean;
      /** The screen shows something that was typed, so it cannot be shared by its address. */
      typed?: boolean;
      /** The words of the buttons, if the card itself is in another language. */
      reader?: Words;
    } = {},
  ): Screen {
    const { t } = options.reader ?? this.words;
    // The page of sources knows the screen by its address, not what was asked there.
    const sourced = this.#facts.some(isStated);
    this.#answerFromElsewhere();
    const { also } = this.view;
    for (const fact of also?.facts ?? []) {
      this.#facts.push(fact);
      if (isDoubtful(fact, this.view.today)) this.#doubtful.push(fact);
    }
    if (also?.below && also.text) this.line(`\n${also.text}`);
    if (also?.button) this.#rows.unshift([also.button]);
    const facts = [
      ...new Map(this.#facts.map((fact) => [`${fact.path} ${fact.source.name}`, fact])).values(),
    ];
    const stated = facts.filter(isStated);
    const details = [...new Map(this.#details.map((fact) => [fact.path, fact])).values()];
    // A page of details has the sources of the screen that it belongs to.
    const from = place.at === 'details' ? place.from : asOpener(place);
    const keep = options.result ? { keep: true } : {};
    const sources: Button = { label: t('button-source'), go: { at: 'source', from }, ...keep };
    const wrong: Button = { label: t('button-report'), go: { at: 'report', from }, ...keep };
    const reports = sourced && this.view.reports;
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
      reports ? share : sourced && sources,
    );
    const atFoot = stated.filter((fact) => !details.includes(fact));
    const foot = footOf(place.at === 'details' ? [] : atFoot, this.#doubtful, this.words, this.view.today);
    return {
      title: this.#title,
      text: [...this.#lines, ...(foot ? [foot] : [])].join('\n'),
      keyboard: this.#rows,
      facts,
      details,
      lead:
        this.#answer === undefined
          ? this.#lead
          : { text: this.#answer, facts: this.#answering, titled: false },
      ...(this.#answer && { answer: this.#answer }),
      ...(options.result && { result: true }),
    };
  }
}
