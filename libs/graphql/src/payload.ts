import { ProblemError, type Problem } from '@lib/kernel';
import type { GraphQLResolveInfo } from 'graphql';

/** A field of a payload that is read when, and as far as, the client selects it. */
export type ReadField = (args: unknown, context: unknown, info: GraphQLResolveInfo) => unknown;

type Payload<K extends string> = Partial<Record<K, unknown>> & { problems: readonly Problem[] };

/**
 * The edge of every mutation: a problem, thrown so that the transaction rolled back, becomes data here and nowhere else.
 * `read` turns what the use case answered into the field that the client reads.
 */
export async function payload<K extends string, T>(
  key: K,
  work: Promise<T>,
  read: (value: T) => unknown = (value) => value,
): Promise<Payload<K>> {
  return work.then(
    (value) => ({ [key]: read(value), problems: [] }) as unknown as Payload<K>,
    (error: unknown) => {
      if (error instanceof ProblemError) return { [key]: null, problems: error.problems } as unknown as Payload<K>;
      throw error;
    },
  );
}
