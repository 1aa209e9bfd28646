import { isNarrower, type Details } from './details.js';

/** Something to look at before a version is published. */
export interface Check {
  readonly code: string;
  /** Whether it has to be put right first. */
  readonly stops: boolean;
  readonly message: string;
  readonly address: string | null;
  readonly title: string | null;
}

/** Another resource, as whoever looks may see it. */
export interface Alike {
  readonly title: string;
  readonly address: string;
}

export interface Found {
  readonly sameFiles: readonly Alike[];
  readonly likeTitles: readonly Alike[];
  readonly files: number;
}

type Checked = Pick<
  Details,
  'summary' | 'topics' | 'jurisdictions' | 'languages' | 'licence' | 'marking' | 'sharing' | 'foundBy' | 'links'
>;

/** What submitter and reviewers are shown. */
export function checksOf(version: Checked, { sameFiles, likeTitles, files }: Found): Check[] {
  const stops = (code: string, holds: boolean, message: string): Check[] =>
    holds ? [{ code, stops: true, message, address: null, title: null }] : [];
  return [
    ...stops('REQUIRED', version.summary === '', 'Enter a summary.'),
    ...stops('REQUIRED', version.topics.length === 0, 'Choose at least one topic.'),
    ...stops('REQUIRED', version.jurisdictions.length === 0, 'Choose where it holds.'),
    ...stops('REQUIRED', version.languages.length === 0, 'Choose the languages it is in.'),
    ...stops('REQUIRED', files === 0 && version.links.length === 0, 'Add a file or a link.'),
    ...stops(
      'LICENCE_KEEPS_NO_COPY',
      version.licence === 'LINK_ONLY' && files > 0,
      'All rights are reserved, so no copy may be kept here. Remove its files and add a link, or choose the licence that it has.',
    ),
    ...stops(
      'MARKED_TOO_WIDE',
      version.marking === 'OFFICIAL_SENSITIVE' && isNarrower('PARTNERSHIP', version.foundBy),
      'What is OFFICIAL-SENSITIVE is never for the public or the whole network.',
    ),
    ...stops('LABEL_TOO_NARROW', isBeyond(version), labelMessage(version)),
    ...sameFiles.map((other) => ({
      code: 'SAME_FILE',
      stops: false,
      message: `The same file belongs to “${other.title}”.`,
      ...other,
    })),
    ...likeTitles.map((other) => ({
      code: 'LIKE_TITLE',
      stops: false,
      message: `“${other.title}” is called much the same.`,
      ...other,
    })),
  ];
}

/** Whether more people would read it than its label lets have it. */
function isBeyond({ sharing, foundBy }: Checked): boolean {
  if (sharing === 'RED' || sharing === 'AMBER_STRICT') return isNarrower('PARTNERSHIP', foundBy);
  return sharing !== 'CLEAR' && foundBy === 'PUBLIC';
}

const labelMessage = ({ sharing }: Checked): string =>
  sharing === 'RED' || sharing === 'AMBER_STRICT'
    ? 'What is TLP:RED or TLP:AMBER+STRICT does not leave a partnership. Choose who finds it anew, or another label.'
    : 'Only what is TLP:CLEAR is for the public. Choose who finds it anew, or another label.';
