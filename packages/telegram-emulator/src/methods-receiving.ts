import type { Methods } from './method.ts';
import { Refusal } from './refusal.ts';
import { checkSecret, checkWebhookUrl } from './webhook.ts';

const webhookIsActive =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

/** How the bot gets its updates. */
export const receivingMethods = {
  getUpdates: {
    takes: { offset: true, limit: true, timeout: true, allowed_updates: true },
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
    takes: {
      url: true,
      certificate: false,
      ip_address: true,
      max_connections: true,
      allowed_updates: true,
      drop_pending_updates: true,
      secret_token: true,
    },
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
    takes: { drop_pending_updates: true },
    run(p, chats) {
      if (p.flag('drop_pending_updates')) chats.updates.clear();
      chats.webhook = undefined;
      chats.changed({ what: 'queue' });
      return true;
    },
  },

  getWebhookInfo: {
    takes: {},
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
} satisfies Methods;
