/** A calendar day in Belgium: `2026-11-27`. Days compare as text. */
export type Day = string;

const dayMs = 24 * 3600 * 1000;
const parts = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Returns the day, the hour (0 to 23) and the time of day (`14:05`) in Belgium at that moment. */
export function inBelgium(at: number | Date): { day: Day; hour: number; time: string } {
  const minute = Math.floor(Number(at) / 60_000);
  if (latest.minute !== minute) latest = { minute, text: parts.format(at) };
  const { text } = latest;
  const time = text.slice(11);
  return { day: text.slice(0, 10), hour: Number(time.slice(0, 2)), time };
}
/** Mostly the present minute is asked for, and its form costs more than all else that is done with it. */
let latest = { minute: NaN, text: '' };

/** Returns the day, or undefined if that month has no such day: 31 April. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const text = [String(year).padStart(4, '0'), month, day].map((part) => String(part).padStart(2, '0'));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text.join('-') : undefined;
}

/** Returns the day that many days later; earlier if the number is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Returns the same day of a later month, or that month's last day: one month after 31 January is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const same = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), same)).toISOString().slice(0, 10);
}

/** Returns the number of days from one day to another; negative if the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
