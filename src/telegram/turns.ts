type Work = { run: () => Promise<void>; over: () => void };

/**
 * One queue per chat, chats side by side. Where more comes than can be done, the chat in which the least waits has its turn
 * first, so that nobody waits behind all that somebody else has sent.
 */
export class Turns {
  #queues = new Map<string, Work[]>();
  #busy = new Set<string>();
  #beginning = false;
  #idle: (() => void)[] = [];

  /** Runs it when all that came before it in this chat is over. Resolves when it is; `run` must not reject. */
  take(chat: string, run: () => Promise<void>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const queue = this.#queues.get(chat) ?? [];
    queue.push({ run, over: resolve });
    this.#queues.set(chat, queue);
    this.#next();
    return promise;
  }

  /** How much waits in this chat, what is being done included. */
  waiting(chat: string): number {
    return (this.#queues.get(chat)?.length ?? 0) + (this.#busy.has(chat) ? 1 : 0);
  }

  /** Resolves when nothing waits and nothing is being done. */
  async idle(): Promise<void> {
    if (this.#queues.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** Begins one, and the next when the process has looked what else has come: it may be somebody's who waits less. */
  #next(): void {
    if (this.#beginning) return;
    let first: [string, Work[]] | undefined;
    for (const entry of this.#queues)
      if (!this.#busy.has(entry[0]) && !(first && first[1].length <= entry[1].length)) first = entry;
    if (!first) return;
    void this.#run(...first);
    this.#beginning = true;
    setImmediate(() => {
      this.#beginning = false;
      this.#next();
    });
  }

  async #run(chat: string, queue: Work[]): Promise<void> {
    const { run, over } = queue.shift()!;
    this.#busy.add(chat);
    await run();
    over();
    this.#busy.delete(chat);
    if (queue.length > 0) return this.#next();
    this.#queues.delete(chat);
    if (this.#queues.size === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }
}
