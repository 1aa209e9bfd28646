import { Typed, type Post, type Problem } from './posts.js';

/** What is said of the file that came with a form, instead of what the mutation says of its not being there. */
export interface FileFault {
  readonly status: number;
  readonly problem: Problem;
}

/** What became of a form: where to go, or the page once more, with what was typed and what is wrong with it. */
export type Outcome =
  | { readonly goTo: string }
  | { readonly status: number; readonly values: Typed['values']; readonly problems: readonly Problem[] };

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

const MOST_FIELDS = 60;
/** The field by which a form bears a file. */
export const FILE = 'fileToken';
const UNREADABLE = 'What was sent could not be read. Open the page again, and send it from there.';

/** Does what a form asks for, by the mutation that the portal sends too. */
export async function sendPost(
  post: Post,
  body: unknown,
  params: Readonly<Record<string, string>>,
  ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>,
  fault: FileFault | null = null,
): Promise<Outcome> {
  const values = valuesIn(body);
  const refuse = (status: number, problems: readonly Problem[]): Outcome => ({
    status,
    // A file that is refused, or is not there any more, is to be chosen anew.
    values: problems.some(({ path }) => path[0] === FILE) ? { ...values, [FILE]: '' } : (values ?? {}),
    problems,
  });
  if (!values) return refuse(400, [{ code: 'UNREADABLE', message: UNREADABLE, path: [] }]);
  const typed = new Typed(values);
  const missing = [...unstorableIn(values), ...(post.missing?.(typed) ?? [])];
  if (missing.length > 0) return refuse(422, missing);
  const { data, errors } = await ask(post.mutation, post.variables(typed, params));
  const payload = Object.values(data ?? {})[0] as
    | ({ problems: Problem[] } & Record<string, unknown>)
    | null
    | undefined;
  if (payload && !errors) {
    const problems = fault
      ? [...payload.problems.filter(({ path }) => path[0] !== FILE), fault.problem]
      : payload.problems;
    return problems.length > 0 ? refuse(fault?.status ?? 422, problems) : { goTo: post.goTo(payload, params) };
  }
  const code = String(errors?.[0]?.extensions?.['code']);
  const status = { RATE_LIMITED: 429, UNAVAILABLE: 503, NOT_FOUND: 404, BAD_USER_INPUT: 400 }[code] ?? 500;
  return refuse(status, [
    { code, message: status === 400 ? UNREADABLE : (errors?.[0]?.message ?? UNREADABLE), path: [] },
  ]);
}

/** Names and texts; null when it is not what a form sends. */
function valuesIn(body: unknown): Record<string, string | string[]> | null {
  if (typeof body !== 'object' || body === null) return null;
  const entries = Object.entries(body);
  const isForm = entries.every(([, value]) => [value].flat().every((each) => typeof each === 'string'));
  return isForm && entries.length <= MOST_FIELDS
    ? (Object.fromEntries(entries) as Record<string, string | string[]>)
    : null;
}

const unstorableIn = (values: Record<string, string | string[]>): Problem[] =>
  Object.entries(values)
    .filter(([, value]) => [value].flat().some((text) => text.includes('\u0000') || !text.isWellFormed()))
    .map(([name]) => ({
      code: 'INVALID',
      message: 'The text holds a character that cannot be kept. Remove it and try again.',
      path: name.split('.'),
    }));
