import { setTimeout as pause } from 'node:timers/promises';
import { User } from 'telegram-emulator';
import type { Fleet } from './fleet.ts';

const commands = ['/help', '/privacy', '/balance base', '/shop orange'];

/** Returns true if it becomes so within a minute: what Telegram does not take is confirmed, and shown when it does. */
async function soon(look: () => boolean): Promise<boolean> {
  for (let looks = 0; looks < 1200 && !look(); looks++) await pause(50);
  return look();
}

export type Ledger = {
  updates: number;
  /** What somebody should have seen and did not. */
  lost: string[];
  /** People who saw their answers in another order than they asked. */
  turned: string[];
  /** Answers that were sent once more than they should. */
  doubled: number;
};

/**
 * People write and press, side by side, until `disturb` has ended; then all is waited for, and what each of them saw is
 * compared with what they should have seen. Nobody waits for an answer to a message before the next one; a press is
 * looked at when it has been confirmed.
 */
export async function keepLedger(
  fleet: Fleet,
  { people, everyMs }: { people: number; everyMs: number },
  disturb: () => Promise<unknown>,
): Promise<Ledger> {
  const { telegram } = fleet;
  const newUser = (first_name: string) =>
    new User(telegram, telegram.person({ language_code: 'en', first_name }), 120_000);

  // What each command and each press shows, while nothing is disturbed.
  const guide = newUser('Guide');
  const answers = new Map<string, string>();
  for (const command of commands) {
    await guide.say(command);
    answers.set(guide.screen().text, command);
  }
  // Two screens that lead to each other.
  await guide.say('/balance base');
  const balance = { shown: guide.screen().text, button: guide.button('Validity') };
  await guide.press('Validity');
  const validity = { shown: guide.screen().text, button: guide.button('Balance') };
  await guide.press('Balance');
  if (guide.screen().text !== balance.shown) throw new Error('the way back leads elsewhere');

  const ledger: Ledger = { updates: 0, lost: [], turned: [], doubled: 0 };
  const patience = AbortSignal.timeout(300_000);
  const confirmed = (update: number) =>
    Promise.race([
      telegram.confirmed(update),
      new Promise((_, reject) =>
        patience.addEventListener('abort', () => reject(new Error('never confirmed')), { once: true }),
      ),
    ]);

  const over = new AbortController();
  const disturbed = disturb().finally(() => over.abort());
  await Promise.all([
    disturbed,
    ...Array.from({ length: people }, async (_, n) => {
      const user = newUser(`Person ${n}`);
      await user.say('/balance base');
      const first = user.screen().messageId;
      const asked: string[] = [];
      const write = async () => {
        const updates: number[] = [];
        for (let i = n; !over.signal.aborted; i++) {
          await pause(everyMs * (0.5 + Math.random()));
          asked.push(commands[i % commands.length]!);
          updates.push(user.person.send(asked.at(-1)!));
        }
        await Promise.all(updates.map(confirmed));
        ledger.updates += updates.length;
      };
      const press = async () => {
        for (let [from, to] = [balance, validity]; !over.signal.aborted; [from, to] = [to, from]) {
          await pause(everyMs * (0.5 + Math.random()));
          await confirmed(user.person.press(from.button, first));
          ledger.updates++;
          const shown = () => user.messages.find(({ message_id }) => message_id === first)?.text;
          if (!(await soon(() => shown() === to.shown)))
            ledger.lost.push(`${user.person.user.first_name}: a press shows ${shown()?.slice(0, 40)}`);
        }
      };
      await Promise.all([write(), press()]);
      const seen = () => {
        const own = user.messages.filter(({ from, message_id }) => from === 'bot' && message_id !== first);
        return own.map(({ text }) => answers.get(text) ?? text.slice(0, 40));
      };
      const onceEach = () => seen().filter((name, i, names) => name !== names[i - 1]);
      await soon(() => onceEach().length >= asked.length);
      const once = onceEach();
      ledger.doubled += seen().length - once.length;
      if (once.join() === asked.join()) return;
      const sorted = (names: string[]) => names.toSorted().join();
      const account = `${user.person.user.first_name}: asked ${asked.join(' ')}; saw ${once.join(' ')}`;
      if (sorted(once) !== sorted(asked)) ledger.lost.push(account);
      else ledger.turned.push(account);
    }),
  ]);
  return ledger;
}
