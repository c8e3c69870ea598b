import { once } from 'node:events';
import type { Server } from 'node:http';

// An import of it would also load Node's fetch and WebSockets: 14 MB.
const { createServer } = process.getBuiltinModule('node:http');

/** What the health server is opened with. */
export type Health = {
  host: string;
  /** 0: any free one. */
  port: number;
  /** What the bot depends on; each throws while it is out of reach. */
  needs: Record<string, () => Promise<unknown>>;
  metrics: () => Promise<string>;
};

/** How long each need may take to answer, in milliseconds. */
const patience = 2000;

/**
 * Serves /healthz (the process runs), /readyz (503 with the names of what is out of reach) and /metrics (for
 * Prometheus). Throws what `listen` throws.
 */
export async function openHealth({ host, port, needs, metrics }: Health): Promise<Server> {
  const missing = async () => {
    const answers = Object.entries(needs).map(async ([name, ask]) => {
      const late = AbortSignal.timeout(patience);
      const tooLate = once(late, 'abort').then(() => Promise.reject(new Error('late')));
      return Promise.race([ask(), tooLate]).then(
        () => [],
        () => [name],
      );
    });
    return (await Promise.all(answers)).flat();
  };
  const pages: Record<string, () => Promise<[status: number, text: string]>> = {
    '/healthz': async () => [200, 'alive\n'],
    '/readyz': async () => {
      const names = await missing();
      return names.length > 0 ? [503, `out of reach: ${names.join(', ')}\n`] : [200, 'ready\n'];
    },
    '/metrics': async () => [200, await metrics()],
  };
  const server = createServer((request, response) => {
    const page = pages[request.url?.split('?')[0] ?? ''];
    void (page?.() ?? Promise.resolve([404, ''])).then(
      ([status, text]) =>
        response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  server.unref();
  return server;
}
