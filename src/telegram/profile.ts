import { createHash } from 'node:crypto';
import type { Api } from 'grammy';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

/** What Telegram shows of the bot in one language. */
export type Profile = {
  name: string;
  description: string;
  shortDescription: string;
  commands: { command: string; description: string }[];
  groupCommands: { command: string; description: string }[];
};

/**
 * Sets names, descriptions and command lists, by Telegram's two-letter language code ('' for all others), but only what
 * changed since the last time. A refusal is a warning: the bot works without. After `stop` the first one is the last.
 */
export async function setProfile(
  api: Api,
  store: Store,
  log: Log,
  profiles: Record<string, Profile>,
  stop: AbortSignal,
): Promise<void> {
  await store.withChat('profile', async (unit) => {
    const set = ((await unit.read('bot', 'profile')) ?? {}) as Record<string, string>;
    for (const [language, profile] of Object.entries(profiles)) {
      const digest = createHash('sha256').update(JSON.stringify(profile)).digest('base64');
      if (set[language] === digest) continue;
      const language_code = language as 'en';
      const options = language ? { language_code } : {};
      try {
        await api.setMyCommands(profile.commands, { ...options, scope: { type: 'all_private_chats' } });
        await api.setMyCommands(profile.groupCommands, { ...options, scope: { type: 'all_group_chats' } });
        await api.setMyDescription(profile.description, options);
        await api.setMyShortDescription(profile.shortDescription, options);
        await api.setMyName(profile.name, options);
        set[language] = digest;
      } catch (error) {
        log.warn({ err: error, language }, 'profile not set');
        if (stop.aborted) break;
      }
    }
    unit.write('bot', 'profile', set);
  });
}
