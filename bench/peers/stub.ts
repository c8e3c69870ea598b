import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { me } from './peer.ts';

/** The least of a Bot API, as a process of its own: takes every call and says at once that it went well. */
const message = {
  message_id: 7,
  from: me,
  chat: { id: 1, first_name: 'Anna', type: 'private' },
  date: 1_790_000_000,
  text: 'A message comes back as it was sent. '.repeat(12),
};
const done = JSON.stringify({ ok: true, result: true });
const sent = JSON.stringify({ ok: true, result: message });
const who = JSON.stringify({ ok: true, result: me });

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const { url = '' } = request;
    const body = url.endsWith('/getMe') ? who : /\/(send|edit)/.test(url) ? sent : done;
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
