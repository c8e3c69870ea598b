import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { badRequest, Refusal } from './refusal.ts';

/** The longest body that is read, in bytes. */
const largest = 8 * 1024 * 1024;

/**
 * Returns true if a request comes from this machine's own page or from a program: pages of other origins, and names
 * that were made to point here, are kept out.
 */
export function isOurs({ headers, socket }: IncomingMessage): boolean {
  const { port } = socket.address() as AddressInfo;
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${port}`);
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  if (!hosts.includes(host)) return false;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || hosts.some((ours) => origin === `http://${ours}`);
}

/**
 * Returns the whole body. Throws Telegram's refusal when it is too large; what is left of it is still read away, so
 * that the client hears the answer.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > largest) throw new Refusal(413, 'Request Entity Too Large');
  return Buffer.concat(chunks);
}

/**
 * Returns the parameters of a call: query, JSON, urlencoded or multipart; a parameter that is an object may come as
 * JSON text.
 */
export async function readParameters(request: IncomingMessage, url: URL): Promise<Record<string, unknown>> {
  return parametersOf(url, request.headers['content-type'] ?? '', await readBody(request));
}

/** Returns the body that a program gives to `fetch`. */
export async function bodyOf(body: RequestInit['body']): Promise<string | Buffer<ArrayBuffer>> {
  return typeof body === 'string' ? body : Buffer.from(await new Response(body).arrayBuffer());
}

/** Returns the parameters of a call: see readParameters. */
export async function parametersOf(
  url: URL,
  type: string,
  body: string | Buffer<ArrayBuffer>,
): Promise<Record<string, unknown>> {
  const query = Object.fromEntries(url.searchParams);
  if (body.length === 0) return query;
  if (type.startsWith('application/json')) return { ...query, ...parseObject(body.toString()) };
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) {
    throw badRequest(`unsupported content type "${type}"`);
  }
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return { ...query, ...(await withFiles(Object.fromEntries(form))) };
  } catch {
    throw badRequest("can't parse the form");
  }
}

/** Each `attach://` in the place of a file is the file itself, a text; no other part of a form may be a file. */
async function withFiles(parts: Record<string, string | File>): Promise<Record<string, unknown>> {
  const values = Object.entries(parts).filter(([, part]) => typeof part === 'string') as [string, string][];
  return Object.fromEntries(
    await Promise.all(
      values.map(async ([name, value]) => {
        const file = parts[value.replace(/^attach:\/\//, '')];
        const attached = value.startsWith('attach://') && file instanceof File;
        return [name, attached ? { file_name: file.name, text: await file.text() } : value] as const;
      }),
    ),
  );
}

/** Returns a JSON object. Throws Telegram's refusal for anything else. */
export function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest('object expected');
  return value as Record<string, unknown>;
}

/** Answers as the Bot API refuses. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  reply(response, refusal.code, refusalOf(refusal));
}

/** Returns what the Bot API says when it refuses. */
export const refusalOf = ({ code, message, parameters }: Refusal) => ({
  ok: false,
  error_code: code,
  description: message,
  ...(parameters && { parameters }),
});

/** Answers with an object, or with the text of one. */
export function reply(response: ServerResponse, status: number, answer: object | string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
}

export function replyText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
