import { badRequest } from './refusal.ts';

/** What the bot asked for with setWebhook, and how it goes. */
export type Webhook = {
  url: string;
  secret_token?: string;
  max_connections: number;
  /** Seconds. */
  last_error_date?: number;
  last_error_message?: string;
};

const ports = ['', '80', '88', '443', '8443'];

/**
 * Throws Telegram's refusal for an address that it would not deliver to. The emulator delivers on its own machine
 * only, and there also without TLS and on any port.
 */
export function checkWebhookUrl(url: string): void {
  const bad = (why: string) => badRequest(`bad webhook: ${why}`);
  if (!URL.canParse(url)) throw bad('Invalid URL specified');
  const { protocol, hostname, port } = new URL(url);
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname) && protocol === 'http:') return;
  if (protocol !== 'https:') throw bad('An HTTPS URL must be provided for webhook');
  if (!ports.includes(port)) throw bad('Webhook can be set up only on ports 80, 88, 443 or 8443');
  throw bad('Failed to resolve host: Name or service not known');
}

/** Throws Telegram's refusal for a secret that does not fit into a header. */
export function checkSecret(secret: string): void {
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
}
