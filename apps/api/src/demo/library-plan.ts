export interface PlannedVersion {
  /** When it was published, or given to its reviewers. */
  readonly daysAgo: number;
  readonly says: Readonly<Record<string, unknown>>;
  readonly files?: readonly {
    readonly label: string;
    readonly language?: string;
    /** Of its first page; the first of them is its heading. */
    readonly lines: readonly string[];
    /** The pages after it. */
    readonly more?: readonly (readonly string[])[];
    readonly foundBy?: 'STATUTORY';
  }[];
  /** Its first link did not answer so many days ago, nor the day before. */
  readonly unavailable?: { readonly daysAgo: number };
}

export interface PlannedResource {
  readonly slug: string;
  /** Of the cast. */
  readonly by: string;
  readonly reviewedBy?: string;
  readonly foundBy: 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';
  readonly partnership?: string;
  readonly versions: readonly PlannedVersion[];
  /** Where its newest version stands; it is published when left out. */
  readonly state?: 'IN_REVIEW' | 'RETURNED' | 'DRAFT';
  readonly because?: string;
  /** Days from today; overdue when they have passed. */
  readonly reviewIn?: number;
  /** Since when it has been hidden, because it was overdue for too long. */
  readonly hiddenDaysAgo?: number;
  /** What it is to others, by their slugs. */
  readonly relations?: readonly { readonly kind: string; readonly to: string }[];
}

export const HONORIA = 'Honoria Lanternby';
export const ENGLAND_AND_WALES = ['ENGLAND', 'WALES'];
export const author = (name: string, affiliation = '', role = 'AUTHOR') => ({ name, role, affiliation });
export const link = (label: string, url: string) => ({ label, url, language: 'en' });
export const part = (label: string, place = '', note = '') => ({ label, place, note });
