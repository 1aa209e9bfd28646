import { hash, verify } from '@node-rs/argon2';
import { problem, type Problem } from '@lib/kernel';

export const SHORTEST = 12;
const LONGEST = 256;

/** Read when somebody first chooses a password: few do, and the words would fill memory from the start. */
let common: Promise<ReadonlySet<string>> | undefined;

async function readCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set<string>(dictionary['passwords-common'].map((each) => each.toLowerCase()));
}

/** Words that anybody would try here. */
const ours = ['roundtable', 'partnership', 'antislavery', 'anti-slavery', 'modernslavery', 'modern slavery'];

/** Argon2id, with the memory and passes that OWASP names as the least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The problem with a new password, if there is one. Length counts; capitals and digits are not asked for. */
export async function passwordProblem(password: string, ...path: string[]): Promise<Problem | null> {
  if (password === '') return problem('REQUIRED', 'Enter a password.', ...path);
  if (Array.from(password).length < SHORTEST)
    return problem('TOO_SHORT', `Password must be ${SHORTEST} characters or more. Several words work well.`, ...path);
  if (password.length > LONGEST)
    return problem('TOO_LONG', `Password must be ${LONGEST} characters or fewer.`, ...path);
  if (isCommon(password, await (common ??= readCommon())))
    return problem('COMMON_PASSWORD', 'This password is one that is often tried. Choose another.', ...path);
  return null;
}

function isCommon(password: string, common: ReadonlySet<string>): boolean {
  const plain = password.toLowerCase();
  const root = plain.replace(/[\d\W_]+$/, '');
  return (
    common.has(plain) ||
    (root.length > 0 && (common.has(root) || ours.includes(root)) && root.length > plain.length / 2) ||
    isOneThingRepeated(plain)
  );
}

/** aaaaaaaaaaaa, 123123123123 */
const isOneThingRepeated = (text: string): boolean =>
  [1, 2, 3, 4].some((length) =>
    text
      .slice(0, length)
      .repeat(Math.ceil(text.length / length))
      .startsWith(text),
  );

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

// Made at once: to be the first to try an unknown address must not take longer.
const hashOfNobody = hashPassword('nobody has this password');

/** Whether the password is the one; takes the same time when there is no account to compare with. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  if (kept !== null) return verify(kept, password);
  await verify(await hashOfNobody, password);
  return false;
}
