import * as v from 'valibot';
import { aspects } from './aspects.ts';
import type { Aspect } from './aspects.ts';
import { guides, tips } from './guides.ts';
import type { Fact } from './fact.ts';
import type { Guide, Tip } from './guides.ts';
import { text, day, url, dialled, euros, country, count, source, pedigree, known } from './schema-parts.ts';

/**
 * The one schema that every file of the catalogue passes. A fact is written in JSON as
 * `{ "value": …, "source": "<key of sources>", "confidence": "official" }`, a conflict as a list of facts.
 */

/** Another fact by its path, and a field of its value if it has several: `base/balance/sms/to`. */
const path = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*(\/[\w-]+)+$/, 'a path is base/balance/sms/to'));

/** What a message gets as a variable: money, a code to type, a date, or a plain number or word. */
export type Variable = { eur: number } | { code: string } | { date: string } | number | string;
/** The same as it is written: where another fact says it, its path stands in the place of the value. */
const figure = v.union([
  v.strictObject({ eur: v.union([v.number(), path]) }),
  v.strictObject({ code: v.union([path, text]) }),
  v.strictObject({ date: day }),
  v.strictObject({ fact: path }),
  v.number(),
  text,
]);
/** A variable of a note as a file has it: a value, or the path of the fact that has it. */
export type Figure = v.InferOutput<typeof figure>;

/** Screens on which a note may stand, besides those of the tips and guides. */
const screens = [
  'status',
  'where',
  'card',
  'number',
  'amount',
  'payment',
  'voucher',
  'shop',
  'retail',
  'fuel',
  'post',
  'clerk',
  'arrived',
  'not-arrived',
  'balance',
  'validity',
  'support',
  'no-internet',
  'monthly',
  'which',
  'travel',
  'seller',
  'sim',
  'way',
  'resellers',
  'no-data',
  'no-data-bundle',
  'no-data-settings',
  'no-data-abroad',
  'friend',
  'letter-operator',
  'letter-ombudsman',
] as const;
/** Where a note may stand. */
export type NoteScreen = (typeof screens)[number] | Tip | Guide;
const noteScreens = [...screens, ...Object.keys(tips), ...Object.keys(guides)] as NoteScreen[];

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

/** A fact that is a sentence: its words are the message `note-<file>-<id>`, its figures stand here. */
const note = v.strictObject({
  id,
  /** Where it stands. */
  on: v.array(v.picklist(noteScreens)),
  /** `detail` stands behind a button, for those who want to know more. */
  weight: v.optional(v.picklist(['main', 'detail']), 'main'),
  /** In belgium.json, the brands of which alone it speaks: asked about another, it is no answer. Absent: all. */
  of: v.optional(v.array(id)),
  /** The variables of its message. */
  with: v.optional(v.record(v.string(), figure), {}),
  /** What asked back on a screen it answers: there it is said first. */
  answers: v.optional(v.record(v.picklist(noteScreens), v.array(v.picklist(aspects))), {}),
  /** Languages whose readers it concerns, `zh` for both kinds of Chinese; absent: everybody. */
  for: v.optional(v.array(v.picklist(['zh', 'en', 'fr', 'nl', 'de']))),
  ...pedigree,
});

const sms = v.strictObject({ text, to: dialled });

/** Ways of paying, in the order in which they are offered. Short codes are never reused. */
export const methods = {
  bancontact: 'b',
  visa: 'v', // Visa and Mastercard
  points: 'p', // a brand's own loyalty points
  paypal: 'y',
  'apple-pay': 'a',
  'google-pay': 'g',
  wero: 'w', // Bancontact Pay, Payconiq, Wero
  unionpay: 'u',
  alipay: 'z',
  wechat: 'c',
  cash: 'k',
} as const;
export type Method = keyof typeof methods;

const facts = v.strictObject({
  /** prepaid: can be topped up · subscription: nothing to top up · closed · unclear: nobody could tell. */
  status: known(v.picklist(['prepaid', 'subscription', 'closed', 'unclear'])),
  /** Front page of the operator. */
  site: known(url),
  /** Official page on which one tops up. */
  topUpPage: known(url),
  /** What is to be pressed there, as it stands on the page. */
  topUpLabel: known(v.strictObject({ text, language: v.picklist(['en', 'fr', 'nl']) })),
  /** Name of the operator's app; whether one can top up in it. */
  app: known(v.strictObject({ name: text, topsUp: v.optional(v.boolean()) })),
  /** Bank apps that top up this brand. */
  bankApps: known(v.array(text)),
  online: v.optional(
    v.strictObject({
      /** false: number, amount, payment, without an account. */
      login: known(v.boolean()),
      /** The page is known to ask for the number. */
      asksNumber: known(v.boolean()),
      /** Whoever pays can top up a number of somebody else there. */
      anyNumber: known(v.boolean()),
      /** It can be paid from another country, for a number here. */
      fromAbroad: known(v.boolean()),
    }),
  ),
  /** Amounts in euros that a source names. `complete`: the source says that these are all. */
  amounts: known(v.strictObject({ list: v.array(euros), complete: v.boolean() })),
  /** What is sold for how many euros: data in GB, minutes to Belgian numbers. */
  offers: known(
    v.array(
      v.strictObject({
        price: euros,
        gb: v.number(),
        minutes: v.optional(v.union([count, v.literal('unlimited')])),
      }),
    ),
  ),
  /** Smallest amount, in euros, that earns a bonus. */
  bonusFrom: known(euros),
  /** Way of paying → accepted or not. Absent: not known. */
  methods: v.optional(
    v.strictObject(
      Object.fromEntries(Object.keys(methods).map((method) => [method, known(v.boolean())])) as Record<
        Method,
        ReturnType<typeof known<v.BooleanSchema<undefined>>>
      >,
    ),
  ),
  /** Top-up by text message, with what was set up before. */
  smsTopUp: known(sms),
  voucher: v.optional(
    v.strictObject({
      digits: known(count),
      /** Text to send; `{code}` stands for the code. */
      sms: known(sms),
      /** String to dial; `{code}` stands for the code. */
      dial: known(v.pipe(v.string(), v.includes('{code}'))),
      /** Number to call, where a voice asks for the code. */
      call: known(dialled),
      /** The code can be entered on the operator's page. */
      online: known(v.boolean()),
      /** false: this brand has no vouchers. */
      exists: known(v.boolean()),
    }),
  ),
  balance: v.optional(
    v.strictObject({
      /** Code to dial, or number to call. */
      dial: known(dialled),
      /** Text to send. */
      sms: known(sms),
      /** Name of the app that shows it. */
      app: known(text),
      /** Site that shows it to whoever has an account, as one types it. */
      online: known(text),
    }),
  ),
  validity: v.optional(
    v.strictObject({
      /** Months in which credit can be used, from the last top-up. */
      creditMonths: known(count),
      /** Months after the last top-up in which the card and its number live. */
      cardMonths: known(count),
      /** Days, or months, in which what a top-up brings besides credit can be used. */
      bundleDays: known(count),
      bundleMonths: known(count),
    }),
  ),
  support: v.optional(
    v.strictObject({
      /** Short number from the operator's own SIM. */
      own: known(dialled),
      /** From any other phone, from abroad where nothing else is known. */
      other: known(dialled),
      abroad: known(dialled),
      /** Address that takes complaints and questions. */
      email: known(text),
      /** Page with the form or the chat; without it, the front page is linked. */
      page: known(url),
      /** When somebody answers, as it is written: `09:00–18:00`. */
      hours: known(text),
    }),
  ),
  /** Finder of the operator's own shops, or its page. */
  shops: known(url),
  /** Whose network it runs on, of a brand without one of its own. */
  network: known(text),
  /** Access point for data, as it is typed into the phone. */
  apn: known(v.strictObject({ name: text, user: v.optional(text), password: v.optional(text) })),
  /** How fast the credit comes. */
  arrival: known(v.picklist(['at-once'])),
});

/** A file of brands/. */
export const brandFile = v.strictObject({
  id,
  /** Two letters for addresses. Never changed, never reused. */
  code: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  name: text,
  /** Where its button is. main: on the first screen of brands, in `order`; other: behind "Other". */
  shelf: v.picklist(['main', 'other']),
  order: v.optional(v.number(), 99),
  /** How people write it, any script; the name itself need not be repeated. */
  aliases: v.optional(v.array(text), []),
  /** As whose name the prefix table and the look-up show its numbers. */
  holder: v.optional(text),
  sources: v.record(v.string(), source),
  facts,
  notes: v.optional(v.array(note), []),
});

/** belgium.json: what holds for every brand. */
export const commonFile = v.strictObject({
  id,
  sources: v.record(v.string(), source),
  facts: v.strictObject({
    lookUp: known(url),
    prefixes: known(v.record(v.pipe(v.string(), v.regex(/^04\d{1,5}$/)), text)),
    cardStop: known(dialled),
    cardStopAbroad: known(dialled),
    emergency: known(dialled),
    police: known(dialled),
    ombudsman: known(url),
    safeonweb: known(text),
    /** Its addresses for readers of one language. */
    safeonwebIn: v.optional(v.strictObject({ nl: known(text), fr: known(text) })),
    /** Countries (ISO 3166) in which the EU rule holds: one pays what one pays here. */
    roamsAsHome: known(v.array(country)),
    /** Others that some operators count as such. */
    roamsAtSome: known(v.array(country)),
    consumer: known(url),
  }),
  notes: v.optional(v.array(note), []),
});

/** A file of sellers/: who sells travel eSIMs. */
export const sellerFile = v.strictObject({
  id,
  code: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  name: text,
  aliases: v.optional(v.array(text), []),
  sources: v.record(v.string(), source),
  facts: v.strictObject({ site: known(url) }),
  notes: v.optional(v.array(note), []),
});

/** A fact that is a sentence, as the program sees it. `value` is its `id` in the file. */
export type Note = Fact<string> & {
  on: NoteScreen[];
  weight: 'main' | 'detail';
  answers: Partial<Record<NoteScreen, Aspect[]>>;
  for?: string[] | undefined;
  of?: string[] | undefined;
  with: Record<string, Variable>;
};
type File<S extends v.GenericSchema> = Omit<v.InferOutput<S>, 'notes' | 'sources'> & { notes: Note[] };
export type Brand = File<typeof brandFile>;
export type Common = File<typeof commonFile>;
export type Seller = File<typeof sellerFile>;
