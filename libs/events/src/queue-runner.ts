import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { WorkerLocks } from './worker-locks.js';

export interface QueueRunnerOptions {
  /** Address by the worker's own role. */
  readonly url: string;
  readonly tasks: TaskList;
  /** Jobs at a time. */
  readonly concurrency: number;
  /** Told of every job that failed, at each of its tries, and of the queue's own faults; never of what a job was about. */
  onFault(error: unknown): void;
}

const LOOK_EVERY_MS = 3000;
const RETRY_MS = 1000;
const STOP_MS = 5000;

/** Runs jobs from the queue, through restarts of the database and the deaths of other workers. */
export class QueueRunner {
  private runner: Runner | undefined;
  private readonly pool: pg.Pool;
  private readonly locks: WorkerLocks;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: QueueRunnerOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.concurrency + 3,
      application_name: 'roundtable worker queue',
    });
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => void client.on('error', () => undefined));
    this.locks = new WorkerLocks(options.url);
  }

  /** Begins, and keeps trying until the database is there. */
  async start(): Promise<void> {
    while (!this.stopped && !this.runner) {
      try {
        await this.begin();
      } catch (error) {
        this.options.onFault(error);
        await sleep(RETRY_MS);
      }
    }
  }

  /**
   * Begins anew after a fault that the queue let go unheard: when the database dies under a job, the queue's own note of
   * that fails and nobody awaits it. Jobs in hand are freed, and done again.
   */
  async restart(error: unknown): Promise<void> {
    const { runner } = this;
    if (!runner) return this.options.onFault(error);
    this.runner = undefined;
    await Promise.race([runner.stop(), sleep(STOP_MS)]).catch(() => undefined);
    await this.again(error);
  }

  /** Lets the jobs in hand end, and takes no more. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.runner?.stop().catch(() => undefined);
    await this.locks.end();
    await this.pool.end();
  }

  private async begin(): Promise<void> {
    const events = new EventEmitter() as WorkerEvents;
    let held = Promise.resolve();
    // Jobs are locked in the name of the pool, not of the worker in it that runs them.
    events.on('pool:create', ({ workerPool }) => {
      // What fails here is made up for at the next look, which takes the lock again with its connection.
      held = this.locks.hold(workerPool.id).catch((error: unknown) => this.options.onFault(error));
    });
    events.on('job:error', ({ error }) => this.options.onFault(error));
    await this.freeJobs();
    // Loaded when a queue is run: the API only adds to it.
    const { Logger, run } = await import('graphile-worker');
    const runner = await run({
      pgPool: this.pool,
      taskList: this.options.tasks,
      concurrency: this.options.concurrency,
      noHandleSignals: true,
      pollInterval: 1000,
      events,
      logger: new Logger(() => () => undefined),
    });
    await held;
    this.runner = runner;
    void runner.promise.catch((error: unknown) => {
      if (this.runner === runner) void this.again(error);
    });
    this.timer = setInterval(
      () => void this.freeJobs().catch((error: unknown) => this.options.onFault(error)),
      LOOK_EVERY_MS,
    );
  }

  private async again(error: unknown): Promise<void> {
    clearInterval(this.timer);
    this.runner = undefined;
    if (this.stopped) return;
    this.options.onFault(error);
    await this.locks.letGo();
    await this.start();
  }

  private async freeJobs(): Promise<void> {
    await this.locks.freeJobsOfTheDead();
  }
}
