import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request as ask } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTelegram } from 'telegram-emulator';
import type { Telegram } from 'telegram-emulator';
import { freePort } from './postgres.ts';

/** One process of the bot, started as `npm start` does. */
export type Instance = { child: ChildProcess; port: number; output: () => string };

/** Several processes of the bot on one store, and for webhooks what stands in front of them: a round robin. */
export class Fleet {
  telegram!: Telegram;
  folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  instances: (Instance | undefined)[] = [];
  /** How often an update was brought twice. */
  doubled = 0;
  /** The share of updates that are brought to a second instance at the same time, as a repeating Telegram would. */
  twice = 0;
  /** How far Telegram's clock, and with it the bot's, is ahead of this machine's, in milliseconds. */
  ahead = 0;
  #databaseUrl: string;
  #proxy: Server | undefined;
  #turn = 0;
  #agent = new Agent({ keepAlive: true });

  private constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  static async open(databaseUrl?: string): Promise<Fleet> {
    const fleet = new Fleet(databaseUrl ?? '');
    fleet.telegram = await startTelegram({ now: fleet.now, strict: true });
    if (!databaseUrl) fleet.#databaseUrl = join(fleet.folder, 'store', 'bot.sqlite');
    return fleet;
  }

  readonly now = (): number => Date.now() + this.ahead;

  /** From now on it is that time, in milliseconds since 1970. */
  setClock(now: number): void {
    this.ahead = now - Date.now();
  }

  /** The address of the round robin. */
  async front(): Promise<string> {
    this.#proxy ??= createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const bring = () => this.#bring(request.url!, request.headers, Buffer.concat(chunks));
        if (Math.random() < this.twice) {
          this.doubled++;
          void bring();
        }
        void bring().then((status) => response.writeHead(status).end());
      });
    }).listen(0, '127.0.0.1');
    if (!this.#proxy.listening) await once(this.#proxy, 'listening');
    return `http://127.0.0.1:${(this.#proxy.address() as AddressInfo).port}/telegram`;
  }

  /** Starts the process at this place. Resolves when it says that it has started. */
  async start(at: number, settings: Record<string, string> = {}): Promise<Instance> {
    const port = this.instances[at]?.port ?? (await freePort());
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/start.mjs')], {
      cwd: this.folder,
      // By the channel it ends with us, whatever ends us.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        BOT_TOKEN: '1:test',
        TELEGRAM_API_ROOT: this.telegram.root,
        DATABASE_URL: this.#databaseUrl,
        DATABASE_CONNECTIONS: '4',
        DATA_KEY_FILE: join(this.folder, 'key'),
        PORT: String(port),
        ...settings,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => (output += data.toString()));
    const instance = { child, port, output: () => output };
    this.instances[at] = instance;
    return instance;
  }

  /** Waits until a process has said this in its log. Throws if it ends before. */
  async said({ child, output }: Instance, text: string): Promise<void> {
    while (!output().includes(text)) {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${output()}`);
      await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')]);
    }
  }

  /** Ends a process. Returns its exit code. */
  async end(at: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const { child } = this.instances[at]!;
    const ended = once(child, 'exit');
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await ended;
    return child.exitCode;
  }

  async close(): Promise<void> {
    for (const instance of this.instances) instance?.child.kill('SIGKILL');
    this.#proxy?.close();
    this.#proxy?.closeAllConnections();
    this.#agent.destroy();
    await this.telegram.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** To the next instance, and past those that are not there. Returns the status that one answered. */
  async #bring(path: string, headers: NodeJS.Dict<string | string[]>, body: Buffer): Promise<number> {
    for (let tries = 0; tries < this.instances.length; tries++) {
      const instance = this.instances[this.#turn++ % this.instances.length];
      const status = instance && (await this.#post(instance.port, path, headers, body));
      if (status !== undefined && status !== 503) return status;
    }
    return 502;
  }

  #post(port: number, path: string, headers: NodeJS.Dict<string | string[]>, body: Buffer) {
    return new Promise<number | undefined>((resolve) => {
      const options = { port, path, headers, agent: this.#agent, method: 'POST', host: '127.0.0.1' };
      const request = ask(options, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      // Not there, or killed with it in hand: nobody has answered for it.
      request.on('error', () => resolve(undefined));
      request.end(body);
    });
  }
}
