/** What a draft is made of: the campaign's own data, as they are at this moment. */
export interface Material {
  readonly campaign: {
    readonly aim: string;
    readonly aimedAt: string;
    readonly messages: string;
    readonly callToAction: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly isNational: boolean;
  };
  readonly objectives: readonly {
    readonly what: string;
    readonly forWhom: string;
    readonly unit: string;
    readonly baseline: number | null;
    readonly baselineSource: string;
    readonly target: number | null;
    readonly byOn: string | null;
  }[];
  readonly activities: readonly ActivityDone[];
  readonly figures: readonly FigureTold[];
}

export interface ActivityDone {
  /** Null when the campaign did it as a whole. */
  readonly agency: string | null;
  readonly title: string;
  readonly state: 'IDEA' | 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'DROPPED';
  readonly droppedBecause: string;
  readonly startsOn: string | null;
  readonly cost: number | null;
  /** How much there is that shows it. */
  readonly evidence: number;
}

/** A figure as it may be told to readers of the campaign, with what it does not show. */
export interface FigureTold {
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly baseline: number | null;
  /** Null while nothing was read, and when it is too small to be told. */
  readonly value: number | null;
  readonly isTooSmall: boolean;
  readonly isAtLeast: boolean;
  readonly change: number | null;
  readonly changeShare: number | null;
  readonly objective: { readonly what: string; readonly unit: string; readonly target: number | null } | null;
  readonly cautions: readonly string[];
}
