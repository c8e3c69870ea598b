import { createHash } from 'node:crypto';
import type { Api } from 'grammy';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { isPassing, waitAsked } from './faults.ts';

/** What Telegram shows of the bot in one language. */
export type Profile = {
  name: string;
  description: string;
  shortDescription: string;
  commands: { command: string; description: string }[];
  groupCommands: { command: string; description: string }[];
};

/** Wait after a passing failure, if Telegram names none, in milliseconds. */
const againAfter = 60_000;

/**
 * Sets names, descriptions and command lists, by Telegram's two-letter language code ('' for all others), but only what
 * changed since the last time. A refusal is logged as a warning: the bot works without. What fails for a passing reason
 * is tried again, until `stop`.
 */
export async function setProfile(
  api: Api,
  store: Store,
  log: Log,
  profiles: Record<string, Profile>,
  { pause }: Pick<Clock, 'pause'>,
  stop: AbortSignal,
): Promise<void> {
  const set = ((await store.withChat('profile', (unit) => unit.read('bot', 'profile'))) ?? {}) as Record<
    string,
    string
  >;
  for (const [language, profile] of Object.entries(profiles)) {
    const digest = createHash('sha256').update(JSON.stringify(profile)).digest('base64');
    while (set[language] !== digest) {
      try {
        await setIn(api, language, profile);
        set[language] = digest;
        await store.withChat('profile', async (unit) => unit.write('bot', 'profile', set));
      } catch (error) {
        log.warn({ err: error, language }, 'profile not set');
        if (!isPassing(error)) break;
        await pause(waitAsked(error) ?? againAfter, stop);
        if (stop.aborted) return;
      }
    }
  }
}

async function setIn(api: Api, language: string, profile: Profile): Promise<void> {
  const options = language ? { language_code: language as 'en' } : {};
  await api.setMyCommands(profile.commands, { ...options, scope: { type: 'all_private_chats' } });
  await api.setMyCommands(profile.groupCommands, { ...options, scope: { type: 'all_group_chats' } });
  await api.setMyDescription(profile.description, options);
  await api.setMyShortDescription(profile.shortDescription, options);
  await api.setMyName(profile.name, options);
}
