import { newId, problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';

interface Said {
  readonly heading: string;
  readonly words?: string | null;
  readonly entries: readonly { readonly resourceId?: string | null; readonly note?: string | null }[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly words: string;
}

export interface Entry {
  readonly sectionId: string;
  readonly resourceId: string | null;
  readonly note: string;
}

export interface Contents {
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
}

export const MOST_SECTIONS = 20;
export const MOST_ENTRIES = 200;

/** What is to be in a collection, once it is in order. `found` are the resources that may be named there. */
export function contents(said: readonly Said[], found: ReadonlySet<string>): Contents {
  const count = said.reduce((sum, { entries }) => sum + entries.length, 0);
  refuse([
    said.length > MOST_SECTIONS && problem('TOO_MANY', `Make ${MOST_SECTIONS} sections at most.`, 'sections'),
    count > MOST_ENTRIES && problem('TOO_MANY', `Put ${MOST_ENTRIES} entries in it at most.`, 'sections'),
  ]);
  const named = new Set<string>();
  refuse(said.flatMap((section, at) => sectionProblems(section, `sections.${at}`.split('.'), named, found)));
  const sections = said.map(({ heading, words }) => ({ id: newId(), heading: tidy(heading), words: tidy(words) }));
  const entries = said.flatMap((section, at) =>
    section.entries.map(({ resourceId, note }) => ({
      sectionId: sections[at]!.id,
      resourceId: resourceId || null,
      note: tidy(note),
    })),
  );
  return { sections, entries };
}

function sectionProblems(
  { heading, words, entries }: Said,
  path: readonly string[],
  named: Set<string>,
  found: ReadonlySet<string>,
): (Problem | null | undefined | false)[] {
  return [
    wordsProblem(heading, { label: 'a heading', max: 200, required: true }, ...path, 'heading'),
    wordsProblem(words, { label: 'what this section says', max: 4000 }, ...path, 'words'),
    ...entries.flatMap(({ resourceId, note }, at) => {
      const here = [...path, 'entries', String(at)];
      const isTwice = Boolean(resourceId) && named.has(String(resourceId));
      if (resourceId) named.add(resourceId);
      return [
        !resourceId &&
          tidy(note) === '' &&
          problem('REQUIRED', 'Choose a resource, or write a note.', ...here, 'resourceId'),
        Boolean(resourceId) &&
          !found.has(String(resourceId)) &&
          problem('NOT_A_CHOICE', 'Choose a resource that the public or the network can read.', ...here, 'resourceId'),
        isTwice && problem('TWICE', 'This resource is in the collection already.', ...here, 'resourceId'),
        wordsProblem(note, { label: 'the note', max: 1000 }, ...here, 'note'),
      ];
    }),
  ];
}
