/** What comes with time instead of with a fact: reminders, closings, what is to be forgotten. */
export interface Chore {
  execute(): Promise<unknown>;
}

type ChoreClass = abstract new (...args: never[]) => Chore;

const declared = new WeakMap<object, number>();

/**
 * Marks a class whose `execute` the worker calls when it begins, and then every so many seconds. Two workers may call it at
 * once, and none for days: what it does must come out the same when done twice, and make up for what was missed.
 */
export const Every =
  (seconds: number) =>
  (chore: ChoreClass): void =>
    void declared.set(chore, seconds * 1000);

/** Calls chores at their times. One that takes longer than its time is not called again before it ends. */
export class Chores {
  private timers: NodeJS.Timeout[] = [];
  private readonly underWay = new Map<Chore, Promise<void>>();

  constructor(
    private readonly chores: readonly Chore[],
    private readonly onFault: (error: unknown) => void,
  ) {}

  start(): void {
    this.timers = this.chores.map((chore) => {
      const everyMs = declared.get(chore.constructor);
      if (everyMs === undefined) throw new Error(`${chore.constructor.name} does not say how often: mark it @Every.`);
      this.begin(chore);
      return setInterval(() => this.begin(chore), everyMs);
    });
  }

  /** Begins none any more, and waits for those under way. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.underWay.values());
  }

  private begin(chore: Chore): void {
    if (this.underWay.has(chore)) return;
    const done = chore
      .execute()
      .then(() => undefined, this.onFault)
      .finally(() => this.underWay.delete(chore));
    this.underWay.set(chore, done);
  }
}
