import { expect, test } from 'vitest';
import { makeMetrics } from '../src/metrics.ts';

test('jobs are counted by their kind and by whether they went well; what goes wrong is passed on', async () => {
  const metrics = makeMetrics();
  const { send, ask } = metrics.jobs({
    send: async () => {},
    ask: () => Promise.reject(new Error('429')),
  }) as unknown as Record<'send' | 'ask', () => Promise<void>>;
  for (let n = 0; n < 2; n++) await send();
  await expect(ask()).rejects.toThrow('429');
  const text = await metrics.text();
  expect(text).toContain('bot_job_seconds_count{job="send",outcome="done"} 2');
  expect(text).toContain('bot_job_seconds_count{job="ask",outcome="failed"} 1');
});
