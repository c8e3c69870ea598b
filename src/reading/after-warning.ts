import { negates } from './denial.ts';
import { makeSmallTest } from './find-small.ts';
import { fold } from './fold.ts';

/** A way to look at a folded text. */
type Test = (text: string) => boolean;

const clauses = (text: string) => text.split(/(?<=[,.;!?])\s*/);
/** Returns a test that a text says this in one clause, and does not deny it there. */
const states =
  (test: Test): Test =>
  (text) =>
    clauses(text).some((one) => test(one) && !negates(one));

/** What stands in an operator's own app, account or site, and is no bank's word, nor behind a link. */
const ofOwnApp = makeSmallTest('ownApp');
const ofLinkOrBank = makeSmallTest('linkOrBank');
const isThereToo = makeSmallTest('thereToo');
/** "If", "can": what would be so. */
const isSupposed = makeSmallTest('supposed');
const standsThere = states((one) => isThereToo(one) && !isSupposed(one) && !one.endsWith('?'));

/** "Do I have to", with or without a question mark. */
const asksMust = makeSmallTest('mustOne');
const asks: Test = (text) => text.includes('?') || asksMust(text);
/** A card is blocked, and so is whoever wrote or called. */
const ofBlocking = makeSmallTest('blocking');
const ofSender = makeSmallTest('sender');
const isUnharmed = makeSmallTest('unharmed');

/** That credit has come which was bought of somebody, also in words that need no "credit". */
const creditArrived = states(makeSmallTest('creditWord', 'hasCome'));
const cameThrough = states(makeSmallTest('cameThrough'));

/** What a seller sends to be believed. */
const showsProof = makeSmallTest('showed', 'evidence');

/** What is told or asked after a warning, each by the kinds of words that tell it together. */
const told = {
  inOwnApp: (text) => ofOwnApp(text) && !ofLinkOrBank(text) && standsThere(text),
  onlyOpened: makeSmallTest('onlyOpened'),
  mustBlock: (text) => asks(text) && ((ofBlocking(text) && !ofSender(text)) || isUnharmed(text)),
  blocked: states(makeSmallTest('isBlocked')),
  came: (text) => creditArrived(text) || cameThrough(text),
  sentProof: (text) => clauses(text).some(showsProof),
  ofSeller: makeSmallTest('seller'),
  secondHand: makeSmallTest('secondHand'),
  ofSupplier: makeSmallTest('supplier'),
  /** That a card is put in another name. */
  renames: makeSmallTest('renames'),
} satisfies Record<string, Test>;

/** Returns true if a text says this. */
export const tellsAfter = (typed: string, what: keyof typeof told): boolean => told[what](fold(typed));
