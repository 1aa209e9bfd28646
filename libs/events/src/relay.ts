import type { Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import type { Task, TaskList } from 'graphile-worker';
import type { Heard, Listener } from './listens-to.js';

/** Facts and queues are nobody's in particular; what a listener reads of them it reads under a caller of its own. */
const nobody: Caller = { kind: 'public' };

/** Takes each fact from the log to those who listen for it, each in a job of its own, so that one that fails holds up no other. */
export class Relay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly listeners: readonly Listener[],
  ) {}

  tasks(): TaskList {
    return { relay: this.fanOut, listen: this.hear };
  }

  private readonly fanOut: Task = async (payload) => {
    const { eventId } = payload as { eventId: string };
    await this.work.asAnybody(nobody, async () => {
      const { name } = await readEvent(eventId);
      for (const listener of this.listeners.filter(({ event }) => event === name)) {
        await enqueue('listen', { eventId, listener: listener.name }, { jobKey: `${eventId}:${listener.name}` });
      }
    });
  };

  private readonly hear: Task = async (payload) => {
    const { eventId, listener: name } = payload as { eventId: string; listener: string };
    const event = await this.work.asAnybody(nobody, () => readEvent(eventId));
    const listener = this.listeners.find((each) => each.name === name && each.event === event.name);
    if (!listener) throw new Error(`Nobody of the name ${name} listens to ${event.name}.`);
    await listener.hear(event);
  };
}

async function readEvent(eventId: string): Promise<Heard> {
  const [row] = await transaction().query<{ event: Heard | null }[]>('select app.event($1) as event', [eventId]);
  if (!row?.event) throw new Error(`There is no event ${eventId}.`);
  return row.event;
}

interface JobOptions {
  /** A job of the same key that still waits is replaced. */
  readonly jobKey?: string;
  /** How often it is tried; the queue's own 25 when left out. */
  readonly maxAttempts?: number;
  /** Jobs of one line are done one after the other, whichever worker does them; those that wait keep no worker from other jobs. */
  readonly line?: string;
}

/** Adds a job in the transaction that it belongs to: it is there if and only if that commits. */
export async function enqueue(
  task: string,
  payload: object,
  { jobKey, maxAttempts, line }: JobOptions = {},
): Promise<void> {
  if (line !== undefined) {
    await transaction().query('select app.enqueue_in_line($1, $2, $3, $4, $5)', [
      line,
      task,
      JSON.stringify(payload),
      jobKey ?? null,
      maxAttempts ?? null,
    ]);
    return;
  }
  await transaction().query('select app.enqueue($1, $2, $3, $4)', [
    task,
    JSON.stringify(payload),
    jobKey ?? null,
    maxAttempts ?? null,
  ]);
}
