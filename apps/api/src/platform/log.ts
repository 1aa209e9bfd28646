import { randomUUID } from 'node:crypto';
import type { ErrorLog } from '@lib/graphql';
import { stackInSource } from './stack-in-source.js';

/** Faults as JSON lines on the error stream. What people typed and what they are called is not in them. */
export class Log implements ErrorLog {
  fault(error: unknown): string {
    const reference = randomUUID().slice(0, 8);
    const { name, message, stack, code } =
      error instanceof Error
        ? (error as Error & { code?: unknown })
        : { name: 'Thrown', message: String(error), stack: '', code: undefined };
    process.stderr.write(
      `${JSON.stringify({ at: new Date().toISOString(), level: 'error', reference, name, code, message, stack: stackInSource(stack ?? '') })}\n`,
    );
    return reference;
  }
}
