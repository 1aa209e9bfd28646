import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { readConfig } from '@lib/config';
import { QueueRunner, type QueueRunnerOptions } from '@lib/events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { WorkerModule } from '../../apps/api/src/worker.module.js';
import { FOLDERS_OF_TESTS, TEST_SECRET, type TestApp } from './app.js';

export interface Received extends Email {
  /** Whom the envelope was for. */
  readonly recipients: string[];
}

/** A mail server that keeps what it is given, or refuses it when told to. */
export class PostOffice {
  readonly received: Received[] = [];
  /** The answer to every message instead of taking it, such as 451 or 550. */
  refusesWith: number | undefined;
  /** How long it thinks over each message before it answers. */
  takesMs = 0;
  /** Takes nothing from us, with the 535 of a wrong password. */
  refusesUs = false;
  private server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onMailFrom: (_address, _session, done) =>
        done(this.refusesUs ? Object.assign(new Error('Authentication failed'), { responseCode: 535 }) : null),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on(
          'end',
          () =>
            void this.take(
              Buffer.concat(chunks),
              session.envelope.rcptTo.map(({ address }) => address),
            ).then(() => done(), done),
        );
      },
    });
  }

  static async open(): Promise<PostOffice> {
    const office = new PostOffice();
    // A sender that is killed leaves its connection in the middle of a word.
    office.server.on('error', () => undefined);
    office.server.listen(0, '127.0.0.1');
    await once(office.server.server, 'listening');
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as { port: number }).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  to(address: string): Received[] {
    return this.received.filter(({ recipients }) => recipients.includes(address));
  }

  /** Waits until there are that many messages to the address; answers them. */
  async waitFor(address: string, count = 1, ms = 10_000): Promise<Received[]> {
    const end = Date.now() + ms;
    while (this.to(address).length < count && Date.now() < end) await new Promise((go) => setTimeout(go, 25));
    return this.to(address);
  }

  private async take(raw: Buffer, recipients: string[]): Promise<void> {
    await sleep(this.takesMs);
    if (this.refusesWith) throw Object.assign(new Error('Not now'), { responseCode: this.refusesWith });
    this.received.push({ ...(await PostalMime.parse(raw)), recipients });
  }
}

/** For each file that comes a process is started for its words, and another for its pictures; where nothing is about them they are left in the queue. */
export const WITHOUT_WORDS_AND_PICTURES = ['text', 'preview'];

/** The worker, in this process, on the database of the app; `leaves`: jobs that it takes no notice of. */
export async function startWorker(
  app: TestApp,
  smtpUrl: string,
  settings: Record<string, string> = {},
  leaves: readonly string[] = [],
): Promise<INestApplicationContext> {
  const config = readConfig({
    WORKER_DATABASE_URL: app.database.workerUrl,
    SECRET: TEST_SECRET,
    SMTP_URL: smtpUrl,
    DEMO: 'off',
    NODE_ENV: 'test',
    PUBLIC_URL: app.url,
    ...FOLDERS_OF_TESTS,
    // Nothing out there is asked by a test.
    LINK_CHECKS: 'off',
    ...settings,
  });
  const worker = await NestFactory.createApplicationContext(WorkerModule.for(config, app.database.workerUrl), {
    logger: false,
    abortOnError: false,
  });
  const runner = worker.get(QueueRunner);
  // Graphile asks the queue for no other jobs than those it has a task for.
  const { tasks } = (runner as unknown as { options: QueueRunnerOptions }).options;
  for (const name of leaves) delete tasks[name];
  await runner.start();
  return worker;
}
