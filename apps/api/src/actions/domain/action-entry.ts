import { newId, tidy } from '@lib/kernel';

export type EntryKind = 'NOTE' | 'DONE' | 'CLOSED' | 'REOPENED' | 'CHANGED' | 'SNOOZED';

/** What somebody says about an action, with a file as evidence or without. */
export interface Said {
  readonly words?: string | null | undefined;
  readonly fileId?: string | null | undefined;
  readonly byPersonId: string;
}

/** Who is to do it, for whom, and by when. */
export interface Assignment {
  readonly ownerId: string | null;
  readonly agencyId: string | null;
  readonly dueOn: string | null;
}

/** One line of what became of an action. It is never changed. */
export interface ActionEntry {
  readonly id: string;
  readonly actionId: string;
  readonly kind: EntryKind;
  readonly words: string;
  readonly fileId: string | null;
  readonly former: Assignment | null;
  readonly now: Assignment | null;
  readonly snoozedUntil: string | null;
  readonly byId: string;
  readonly at: Date;
}

export const entryOf = (
  actionId: string,
  kind: EntryKind,
  { words, fileId, byPersonId }: Said,
  at: Date,
  more: Partial<Pick<ActionEntry, 'former' | 'now' | 'snoozedUntil'>> = {},
): ActionEntry => ({
  id: newId(),
  actionId,
  kind,
  words: tidy(words ?? ''),
  fileId: fileId ?? null,
  former: null,
  now: null,
  snoozedUntil: null,
  ...more,
  byId: byPersonId,
  at,
});
