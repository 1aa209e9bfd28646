import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';

/** What somebody says of a short link. */
export interface SaidOfLink {
  readonly label: string;
  /** The campaign's own page without. */
  readonly target?: string | null;
}

const MOST = 2000;

/** Refuses with every fault at once. `ownHost` is where Roundtable itself is. */
export function linkWords({ label, target }: SaidOfLink, ownHost: string) {
  const typed = tidy(target);
  refuse([
    wordsProblem(label, { label: 'what it is for', max: 120, required: true }, 'label'),
    typed !== '' && targetProblem(typed, ownHost),
  ]);
  return { label: tidy(label), target: typed === '' ? null : new URL(typed).href };
}

/** Only an address of the web that shows whose it is: what stands before an @ or in a number does not. */
function targetProblem(typed: string, ownHost: string): Problem | false {
  const notOne = problem(
    'NOT_AN_ADDRESS',
    'Enter an address that begins with https://, like https://www.example.org/page',
    'target',
  );
  if (typed.length > MOST) return problem('TOO_LONG', `An address has ${MOST} characters or fewer.`, 'target');
  if (!/^https:\/\/[^\s\\]+$/i.test(typed) || !URL.canParse(typed)) return notOne;
  const { hostname, username, password, href } = new URL(typed);
  const host = hostname.replace(/\.$/, '');
  if (username || password || !/\.[a-z][a-z0-9-]*$/i.test(host)) return notOne;
  if (href.length > MOST) return problem('TOO_LONG', `An address has ${MOST} characters or fewer.`, 'target');
  return (
    host === ownHost &&
    problem('OWN_ADDRESS', 'Leave it empty: then it leads to the page of this campaign. To no other of ours.', 'target')
  );
}
