import { NotFound, Unavailable } from '@lib/kernel';

const GONE = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '57014',
  '55P03',
  '40P01',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
]);

/** An id that is none, as PostgreSQL says it. */
const NOT_AN_ID = '22P02';

/** A fault of the connection or the server becomes `Unavailable`, an id that is none finds nothing; anything else stays what it is. */
export function inOurWords(error: unknown): unknown {
  const {
    code,
    name = '',
    message = '',
    driverError,
  } = (error ?? {}) as { code?: string; name?: string; message?: string; driverError?: { code?: string } };
  const told = code ?? driverError?.code ?? '';
  const lost =
    GONE.has(told) ||
    told.startsWith('08') ||
    // TypeORM lets go of a connection that broke; whoever was using it hears of that only.
    /^QueryRunner(Provider)?AlreadyReleasedError$/.test(name) ||
    /Connection terminated|timeout exceeded when trying to connect|Connection ended|not queryable/i.test(message);
  if (told === NOT_AN_ID) return new NotFound();
  return lost ? new Unavailable({ cause: error }) : error;
}

/** Whether PostgreSQL refused because another row stands in the way: a unique key or an exclusion. */
export const isTaken = (error: unknown, constraint?: string): boolean => {
  const { code, constraint: named } = ((error as { driverError?: object } | null)?.driverError ?? error ?? {}) as {
    code?: string;
    constraint?: string;
  };
  return (code === '23505' || code === '23P01') && (constraint === undefined || named === constraint);
};

/** Whether PostgreSQL refused because this rule of ours would not hold any more. */
export const breaks = (error: unknown, constraint: string): boolean => {
  const { code, constraint: named } = ((error as { driverError?: object } | null)?.driverError ?? error ?? {}) as {
    code?: string;
    constraint?: string;
  };
  return code === '23514' && named === constraint;
};
