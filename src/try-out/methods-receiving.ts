import type { Methods } from './method.ts';

/** How the bot gets its updates. */
export const receivingMethods: Methods = {
  getUpdates: {
    takes: ['offset', 'limit', 'timeout', 'allowed_updates'],
    run: (p, { updates }, client) =>
      updates.poll(
        {
          offset: p.integer('offset') ?? 0,
          limit: Math.min(Math.max(p.integer('limit') ?? 100, 1), 100),
          timeout: Math.min(Math.max(p.integer('timeout') ?? 0, 0), 50),
          allowed: p.updateTypes(),
        },
        client,
      ),
  },

  deleteWebhook: {
    takes: ['drop_pending_updates'],
    run(p, { updates }) {
      if (p.flag('drop_pending_updates')) updates.clear();
      return true;
    },
  },

  getWebhookInfo: {
    takes: [],
    run: (_, { updates }) => ({
      url: '',
      has_custom_certificate: false,
      pending_update_count: updates.pending,
    }),
  },
};
