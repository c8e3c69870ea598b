import type { Methods } from './method.ts';
import { Refusal } from './refusal.ts';
import { checkSecret, checkWebhookUrl } from './webhook.ts';

const webhookIsActive =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

/** How the bot gets its updates. */
export const receivingMethods: Methods = {
  getUpdates: {
    takes: ['offset', 'limit', 'timeout', 'allowed_updates'],
    run(p, { updates, webhook }, client) {
      if (webhook) throw new Refusal(409, webhookIsActive);
      return updates.poll(
        {
          offset: p.integer('offset') ?? 0,
          limit: Math.min(Math.max(p.integer('limit') ?? 100, 1), 100),
          timeout: Math.min(Math.max(p.integer('timeout') ?? 0, 0), 50),
          allowed: p.updateTypes(),
        },
        client,
      );
    },
  },

  setWebhook: {
    takes: [
      'url',
      'ip_address',
      'max_connections',
      'allowed_updates',
      'drop_pending_updates',
      'secret_token',
    ],
    run(p, chats) {
      const url = p.text('url') ?? '';
      const secret_token = p.text('secret_token') ?? '';
      if (url) checkWebhookUrl(url);
      checkSecret(secret_token);
      const allowed = p.updateTypes();
      const max_connections = Math.min(Math.max(p.integer('max_connections') ?? 40, 1), 100);
      if (p.flag('drop_pending_updates')) chats.updates.clear();
      if (allowed) chats.updates.allowed = allowed;
      chats.webhook = url ? { url, max_connections, ...(secret_token && { secret_token }) } : undefined;
      if (url) chats.updates.endPoll('setWebhook');
      chats.changed({ what: 'queue' });
      return true;
    },
  },

  deleteWebhook: {
    takes: ['drop_pending_updates'],
    run(p, chats) {
      if (p.flag('drop_pending_updates')) chats.updates.clear();
      chats.webhook = undefined;
      chats.changed({ what: 'queue' });
      return true;
    },
  },

  getWebhookInfo: {
    takes: [],
    run(_, { updates, webhook }) {
      const { secret_token: _secret, ...known } = webhook ?? { url: '' };
      return {
        ...known,
        has_custom_certificate: false,
        pending_update_count: updates.pending,
        ...(updates.allowed.length > 0 && { allowed_updates: updates.allowed }),
      };
    },
  },
};
