import { unwrapResolverError } from '@apollo/server/errors';
import { Forbidden, NotFound, RateLimited, Unauthenticated, Unavailable } from '@lib/kernel';
import type { GraphQLFormattedError } from 'graphql';

/** The client's own mistakes, which graphql itself words. */
const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

export interface ErrorLog {
  /** Keeps the whole error under a reference; the client is told the reference only. */
  fault(error: unknown): string;
}

/** What the client is told of an error: refusals by their code, everything else a reference that the log bears. */
export const formatError =
  (log: ErrorLog) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const answer = (message: string, code: string, more: object = {}) => ({
      message,
      ...place,
      extensions: { code, ...more },
    });
    if (error instanceof NotFound) return answer(error.message, 'NOT_FOUND');
    if (error instanceof Forbidden) return answer(error.message, 'FORBIDDEN', { ability: error.ability });
    if (error instanceof Unauthenticated) return answer(error.message, 'UNAUTHENTICATED');
    if (error instanceof RateLimited)
      return answer(error.message, 'RATE_LIMITED', { retryAfterSeconds: error.retryAfterSeconds });
    if (error instanceof Unavailable) return answer(error.message, 'UNAVAILABLE');
    const code = String(formatted.extensions?.['code'] ?? '');
    if (CLIENT_FAULTS.has(code)) return answer(withoutHints(formatted.message), code);
    return answer('Something went wrong on our side. Quote the reference if you report it.', 'INTERNAL', {
      reference: log.fault(error),
    });
  };

/** graphql suggests names close to a wrong one, and so gives away the schema a guess at a time. */
const withoutHints = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '');
