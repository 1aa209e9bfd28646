/** A campaign of the demo; days are counted from the day of loading. */
export interface PlannedCampaign {
  readonly title: string;
  /** Key of the partnership that runs it; none for the nation's. */
  readonly at?: string;
  readonly foundBy: 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';
  readonly status: 'IDEA' | 'PLANNED' | 'SIGNED_OFF' | 'LIVE' | 'ENDED' | 'EVALUATED' | 'CANCELLED';
  readonly aim: string;
  readonly aimedAt: string;
  readonly messages: string;
  readonly callToAction: string;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly priorities?: readonly string[];
  /** What its partners give, in their order: money, in kind, hours, worth. */
  readonly gifts?: readonly (readonly [money: number | null, inKind?: string, hours?: number, worth?: number])[];
  /** First and last day; of a year from one Anti-Slavery Day to the next where it is left out. */
  readonly days?: readonly [first: number, last: number];
  readonly begun: number;
  readonly launched?: number;
  readonly ended?: number;
  /** Kept until nine in the morning of that day. */
  readonly embargo?: number;
  readonly cancelledBecause?: string;
  /** Agencies that take part; as many of the table's as a number says. */
  readonly partners: readonly string[] | number;
  readonly signOff?: PlannedSignOff;
  readonly objectives: readonly PlannedObjective[];
  /** The national campaign that it is the local one of. */
  readonly adopts?: string;
}

/** That its partners were asked to sign it, and what they answered, in their order; a reason refuses, nothing is no answer yet. */
interface PlannedSignOff {
  readonly asked: number;
  readonly due: number;
  readonly answers: readonly (true | string | null)[];
}

interface PlannedObjective {
  readonly what: string;
  readonly forWhom?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly baselineSource?: string;
  readonly target?: number;
  readonly by?: number;
}
