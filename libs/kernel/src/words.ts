import { problem, type Problem } from './problem.js';

interface Rule {
  /** How the field is called where people see it. */
  readonly label: string;
  readonly max: number;
  readonly required?: boolean;
}

/** What a person typed, with the ends trimmed and line breaks made one kind. */
export const tidy = (typed: string | null | undefined): string => (typed ?? '').replace(/\r\n?/g, '\n').trim();

/** The problem with a text that a person typed, if there is one. */
export function wordsProblem(
  typed: string | null | undefined,
  { label, max, required = false }: Rule,
  ...path: string[]
): Problem | null {
  const text = tidy(typed);
  if (required && text === '') return problem('REQUIRED', `Enter ${label}.`, ...path);
  if (text.length > max)
    return problem(
      'TOO_LONG',
      `${label[0]?.toUpperCase()}${label.slice(1)} must be ${max} characters or fewer; it is ${text.length}.`,
      ...path,
    );
  return null;
}

// One @, no spaces, quotes, comments, groups or lists: what mail programs read differently from us, we do not take.
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;

/** The problem with a mail address, if there is one. */
export function addressProblem(typed: string | null | undefined, ...path: string[]): Problem | null {
  const text = tidy(typed);
  if (text === '') return problem('REQUIRED', 'Enter an email address.', ...path);
  if (text.length > 254 || !ADDRESS.test(text))
    return problem('NOT_AN_ADDRESS', 'Enter an email address in the correct format, like name@example.org.', ...path);
  return null;
}
