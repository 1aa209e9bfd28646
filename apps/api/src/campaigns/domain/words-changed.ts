/** What partners sign, as it read at some time. */
export interface SignedWords {
  readonly title: string;
  readonly aim: string;
  readonly messages: string;
  readonly callToAction: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly foundBy: string;
  readonly objectives: readonly {
    readonly what: string;
    readonly forWhom: string;
    readonly unit: string;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly byOn: string | null;
  }[];
}

const READERS: Readonly<Record<string, string>> = {
  PUBLIC: 'everybody',
  NETWORK: 'members of all partnerships',
  PARTNERSHIP: 'everybody at the table',
  STATUTORY: 'statutory members and officers',
};

const day = (on: string | null) =>
  on ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00Z`)) : '';

const objective = ({ what, forWhom, unit, baseline, target, byOn }: SignedWords['objectives'][number]) =>
  [
    what,
    forWhom && `for ${forWhom}`,
    baseline !== null && `from ${[baseline, unit].filter(Boolean).join(' ')}`,
    target !== null && `to ${[target, unit].filter(Boolean).join(' ')}`,
    byOn && `by ${day(byOn)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** Each part as people read it. */
const partsOf = (words: SignedWords) =>
  ({
    TITLE: words.title,
    AIM: words.aim,
    MESSAGES: words.messages,
    CALL_TO_ACTION: words.callToAction,
    DAYS: [words.startsOn && `from ${day(words.startsOn)}`, words.endsOn && `to ${day(words.endsOn)}`]
      .filter(Boolean)
      .join(' '),
    READERS: READERS[words.foundBy] ?? words.foundBy,
    OBJECTIVES: words.objectives.map(objective).join('\n'),
  }) as const;

export type WordsPart = keyof ReturnType<typeof partsOf>;

/** What reads otherwise, part by part. */
export function wordsChanged(before: SignedWords, now: SignedWords) {
  const [was, is] = [partsOf(before), partsOf(now)];
  return (Object.keys(was) as WordsPart[])
    .filter((part) => was[part] !== is[part])
    .map((part) => ({ part, before: was[part], now: is[part] }));
}
