import type { Ctx } from '../context.ts';
import { nextStep } from '../advice/payment.ts';
import type { Payment } from '../advice/payment.ts';
import { sendTime } from '../advice/send-time.ts';
import { rememberPlace } from '../dialogues/index.ts';
import type { Deed } from '../places/deed.ts';
import type { Place } from '../places/place.ts';
import { drawAsk } from '../screens/payments.ts';
import type { Unit } from '../store/store.ts';
import { isPermanent } from '../telegram/faults.ts';
import { deliver } from '../telegram/send.ts';
import type { Locale } from '../words/locale.ts';
import { wordsOf } from '../words/words.ts';
import { cancel, enqueue } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import { toKeyboard } from './keyboard.ts';
import { localeOf } from './reminders.ts';
import { onceMore } from './send-later.ts';

type Payments = {
  payments: Payment[];
  locale: Locale;
  /** When the next job looks at them, in milliseconds since 1970. */
  due?: number | undefined;
};

declare module '../store/store.ts' {
  interface Records {
    /** Payments to ask about, by chat. */
    payments: Payments;
  }
}

/** A job: asks whether a payment has arrived, or forgets it. */
export type AskJob = { do: 'ask'; chat: number; unsure?: boolean };

const job = (due: number) => `ask:${due}`;

/** Returns the payments that somebody is asked about. */
export async function readPayments(unit: Unit, chat: number): Promise<Payments | undefined> {
  return unit.read('payments', String(chat));
}

function keepPayments(unit: Unit, chat: number, { payments, locale, due: before }: Payments, now: number) {
  if (before !== undefined) cancel(unit, chat, job(before));
  if (payments.length === 0) return unit.remove('payments', String(chat));
  // Later than now: the job that is being done must not get a successor of the same name.
  const due = Math.max(now + 1, Math.min(...payments.map((payment) => nextStep(payment).at)));
  unit.write('payments', String(chat), { payments, locale, due });
  enqueue(unit, chat, job(due), { do: 'ask', chat }, due);
}

/** Removes all payments of a chat, and the job that would ask about them. */
export async function forgetPayments(unit: Unit, chat: number): Promise<void> {
  const { due } = (await readPayments(unit, chat)) ?? {};
  if (due !== undefined) cancel(unit, chat, job(due));
  unit.remove('payments', String(chat));
}

/** The deeds about payments. */
export type PaymentDeed = Extract<Deed, { deed: 'paid' | 'paid-stop' }>;

/** Stores a payment, or removes it. There is at most one per brand. */
export async function changePayment(ctx: Ctx, deed: PaymentDeed): Promise<void> {
  await change(ctx, deed.brand, (known, now) => {
    if (deed.deed === 'paid-stop') return undefined;
    const { brand, digits, amount, method } = deed;
    // A second press means the same payment.
    return known && known.asked === 0 ? known : { brand, digits, amount, method, at: now, asked: 0 };
  });
}

async function change(
  { chat, unit, deps, words }: Ctx,
  brand: string,
  to: (known: Payment | undefined, now: number) => Payment | undefined,
): Promise<void> {
  if (chat?.type !== 'private') return;
  const now = deps.now();
  const kept = await readPayments(unit, chat.id);
  const known = kept?.payments.find((one) => one.brand === brand);
  const changed = to(known, now);
  if (changed === known) return;
  const others = kept?.payments.filter((one) => one !== known) ?? [];
  const payments = changed ? [...others, changed] : others;
  keepPayments(unit, chat.id, { payments, locale: words.locale, due: kept?.due }, now);
}

/** Asks about each payment that is due. If the bot was blocked, forgets them all. */
export async function ask(job: AskJob, { deps, bot, unit }: JobContext): Promise<void> {
  const { chat } = job;
  const kept = await readPayments(unit, chat);
  if (!kept) return;
  const now = deps.now();
  const words = wordsOf(await localeOf(unit, chat, kept.locale));
  const payments = [...kept.payments];
  try {
    for (const payment of kept.payments) {
      const step = nextStep(payment);
      if (step.at > now || (step.do === 'ask' && sendTime(now) > now)) continue;
      const index = payments.indexOf(payment);
      if (step.do === 'forget') payments.splice(index, 1);
      else {
        const { text, keyboard } = drawAsk(payment, words, { today: new Date(now) });
        await onceMore(job, bot.api, deps, () =>
          deliver(bot.api, chat, { text, keyboard: toKeyboard(keyboard) }),
        );
        await rememberPlace(unit, chat, { at: 'paid', brand: payment.brand }, now);
        payments[index] = { ...payment, asked: payment.asked + 1, askedAt: now };
      }
    }
  } catch (error) {
    if (isPermanent(error)) return forgetPayments(unit, chat);
    unit.write('payments', String(chat), { ...kept, payments });
    throw error;
  }
  // At night, wait until the morning.
  keepPayments(unit, chat, { ...kept, payments }, sendTime(now) > now ? sendTime(now) - 1 : now);
}

/** Stores that a payment has arrived, or not yet, if the update leads to the screen that says so. */
export async function notePayment(ctx: Ctx, place: Place): Promise<void> {
  if (place.at === 'arrived') await change(ctx, place.brand, () => undefined);
  if (place.at === 'not-arrived') await change(ctx, place.brand, notYet);
}

/**
 * Puts the payments into the view of the letter to an operator, and the one that is awaited into the view of all
 * screens.
 */
export async function viewPayments({ chat, unit, view, memory }: Ctx, place: Place): Promise<void> {
  if (place.at === 'letter' && chat?.type === 'private')
    view.payments = (await readPayments(unit, chat.id))?.payments;
  view.awaited = memory?.awaited;
}

/** Returns the payment with "not yet" noted: at most once after each question, and once before the first. */
function notYet(known: Payment | undefined, now: number): Payment | undefined {
  if (!known || (known.notYet ?? 0) > (known.askedAt ?? 0)) return known;
  return { ...known, asked: Math.max(1, known.asked), notYet: now };
}
