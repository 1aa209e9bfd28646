import type { ErrorLog } from '@lib/graphql';
import { Forbidden, NotFound, ProblemError, problem, Unauthenticated, Unavailable, type Problem } from '@lib/kernel';

interface Refusal {
  readonly status: number;
  readonly body: { readonly code: string; readonly problems: readonly Problem[]; readonly reference?: string };
}

const TOO_LARGE = 'This file is larger than 5 MB. Leave out what is not needed, or divide it into several.';

/** What a browser is told of an error, as GraphQL would tell it: refusals by their code, anything else by a reference that the log bears. */
export function refusalOf(error: unknown, log: ErrorLog): Refusal {
  const told = (status: number, code: string, message: string) => ({
    status,
    body: { code, problems: [problem(code, message, 'file')] },
  });
  if (error instanceof ProblemError) return { status: 422, body: { code: 'PROBLEMS', problems: error.problems } };
  if (error instanceof Unauthenticated) return told(401, 'UNAUTHENTICATED', error.message);
  if (error instanceof Forbidden) return told(403, 'FORBIDDEN', error.message);
  if (error instanceof NotFound) return told(404, 'NOT_FOUND', error.message);
  if (error instanceof Unavailable) return told(503, 'UNAVAILABLE', error.message);
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return told(413, 'TOO_LARGE', TOO_LARGE);
  if (statusCode >= 400 && statusCode < 500)
    return told(statusCode, 'BAD_REQUEST', 'Send the file itself, as application/octet-stream.');
  const reference = log.fault(error);
  const { status, body } = told(
    500,
    'INTERNAL',
    'Something went wrong on our side. Nothing was imported. Quote the reference if you report it.',
  );
  return { status, body: { ...body, reference } };
}
