type Work = { run: () => Promise<void>; over: () => void };

/**
 * One queue per chat; chats are handled side by side. If updates come faster than they are handled, the chat with the
 * fewest waiting goes first, so that nobody waits behind everything that somebody else has sent.
 */
export class Turns {
  #queues = new Map<string, Work[]>();
  #busy = new Set<string>();
  #beginning = false;
  #idle: (() => void)[] = [];

  /**
   * Runs `run` after everything that came before it in this chat. Resolves when it has ended; `run` must not reject.
   */
  take(chat: string, run: () => Promise<void>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const queue = this.#queues.get(chat) ?? [];
    queue.push({ run, over: resolve });
    this.#queues.set(chat, queue);
    this.#next();
    return promise;
  }

  /** Returns how many updates wait in this chat, including the one that is being handled. */
  waiting(chat: string): number {
    return (this.#queues.get(chat)?.length ?? 0) + (this.#busy.has(chat) ? 1 : 0);
  }

  /** Resolves when nothing waits and nothing is being handled. */
  async idle(): Promise<void> {
    if (this.#queues.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /**
   * Starts the updates that are alone in their chats, all at once, so that they share a commit; if there are none, one
   * of the chat with the fewest. Goes on after the event loop has taken in what else has come: that may be from a chat
   * with fewer waiting.
   */
  #next(): void {
    if (this.#beginning) return;
    const ready = [...this.#queues].filter(([chat]) => !this.#busy.has(chat));
    const alone = ready.filter(([, queue]) => queue.length === 1);
    const next = alone.length > 0 ? alone : ready.toSorted(([, a], [, b]) => a.length - b.length).slice(0, 1);
    if (next.length === 0) return;
    this.#beginning = true;
    for (const [chat, queue] of next) void this.#run(chat, queue);
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
