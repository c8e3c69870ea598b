import { InputFile } from 'grammy';
import { findBrand } from '../catalogue/index.ts';
import type { Ctx } from '../context.ts';
import { encodePlace } from '../places/address.ts';
import { paymentDetails } from '../screens/payments.ts';
import { outcomeOf, saidOf } from '../screens/worked.ts';
import { cardName } from '../screens/reminders.ts';
import { languages } from '../words/locale.ts';
import { readOpened } from './group.ts';
import { readPayments } from './payments.ts';
import { readPerson } from './person.ts';
import { readReminders } from './reminders.ts';
import { readTold } from './worked.ts';

/** Sends everything that is kept of the sender, as a text file in their language. */
export async function sendMyData(ctx: Ctx): Promise<void> {
  const { chat, from, unit, memory, words, deps } = ctx;
  if (chat?.type !== 'private' || !from) return;
  const { t, date } = words;
  const { locale, brand, reports, used } = await readPerson(ctx);
  const opened = await readOpened(ctx);
  const reminders = await readReminders(unit, chat.id);
  const payments = await readPayments(unit, chat.id);
  const told = await readTold(unit, from.id, deps.now());
  const named = (id: string) => findBrand(id)?.name ?? id;
  const lines = [
    t('mydata-id', { id: String(from.id) }),
    locale && t('mydata-language', { language: languages[locale].name }),
    brand && t('mydata-brand', { brand: named(brand) }),
    reports && t('mydata-reports', { day: date(reports.day), count: reports.count }),
    used && t('mydata-used', { month: date(used) }),
    ...[memory?.place, memory?.walk, memory?.awaited].map(
      (one) => one && t('mydata-place', { address: encodePlace(one) }),
    ),
    memory?.saidLast && t('mydata-asked', { aspect: memory.saidLast }),
    opened && t('mydata-group', { title: opened.title }),
    ...(reminders?.cards ?? []).map((card) =>
      t('mydata-reminder', { card: cardName(card), date: date(card.day) }),
    ),
    ...(payments?.payments ?? []).map((payment) =>
      t('mydata-payment', { brand: named(payment.brand), facts: paymentDetails(payment, words).join(', ') }),
    ),
    ...told.map((one) =>
      t('mydata-told', {
        brand: named(one.brand),
        what: { html: saidOf(one, words) },
        result: outcomeOf(one, words),
      }),
    ),
  ];
  const text = lines.filter(Boolean).join('\n');
  await ctx.api.sendDocument(chat.id, new InputFile(Buffer.from(`${text}\n`), 'mydata.txt'));
}
