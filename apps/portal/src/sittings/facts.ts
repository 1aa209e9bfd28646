import type { HeldMeetingQuery } from '../gql/graphql';

/** What the page knows of the meeting that is held, beside what changes. */
export type HeldFacts = NonNullable<HeldMeetingQuery['meeting']>;

/** An item, as far as it is chosen from a list. */
export interface ItemChoice {
  readonly id: string;
  readonly title?: string | null;
  readonly isClosed: boolean;
}
