import type {
  ContributorRole,
  FoundBy,
  Jurisdiction,
  Licence,
  Maturity,
  RelationKind,
  ResourceKind,
  ResourceState,
  ResourceStepKind,
  SharingLabel,
  BackerKind,
} from '../gql/enums';
import type { Tone } from '../ui/Tag';

/** In the order in which they are offered. */
export const kindWords: Record<ResourceKind, string> = {
  GUIDANCE: 'Guidance',
  TEMPLATE: 'Template',
  TOOLKIT: 'Toolkit',
  BRIEFING: 'Briefing',
  SEVEN_MINUTE_BRIEFING: 'Seven-minute briefing',
  RESEARCH_REPORT: 'Research report',
  EVIDENCE_REVIEW: 'Evidence review',
  CASE_STUDY: 'Case study',
  TRAINING_SLIDES: 'Training slides',
  E_LEARNING_LINK: 'E-learning',
  VIDEO: 'Video',
  POSTER: 'Poster or leaflet',
  LEGISLATION_LINK: 'Legislation',
  DATA_SET: 'Data set',
};

export const jurisdictionWords: Record<Jurisdiction, string> = {
  UK: 'United Kingdom',
  ENGLAND: 'England',
  WALES: 'Wales',
  SCOTLAND: 'Scotland',
  NORTHERN_IRELAND: 'Northern Ireland',
};

export const licenceWords: Record<Licence, string> = {
  OGL_3: 'Open Government Licence v3.0',
  CC_BY_4: 'Creative Commons Attribution 4.0 (CC BY)',
  CC_BY_SA_4: 'Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)',
  CC_BY_NC_4: 'Creative Commons Attribution-NonCommercial 4.0 (CC BY-NC)',
  CC_BY_NC_ND_4: 'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND)',
  CC0: 'No rights reserved (CC0)',
  BY_PERMISSION: 'Kept here by permission',
  LINK_ONLY: 'All rights reserved: link only',
};

/** Where the licence can be read. */
export const licenceAddresses: Partial<Record<Licence, string>> = {
  OGL_3: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  CC_BY_4: 'https://creativecommons.org/licenses/by/4.0/',
  CC_BY_SA_4: 'https://creativecommons.org/licenses/by-sa/4.0/',
  CC_BY_NC_4: 'https://creativecommons.org/licenses/by-nc/4.0/',
  CC_BY_NC_ND_4: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  CC0: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

export const sharingWords: Record<SharingLabel, string> = {
  CLEAR: 'TLP:CLEAR',
  GREEN: 'TLP:GREEN',
  AMBER: 'TLP:AMBER',
  AMBER_STRICT: 'TLP:AMBER+STRICT',
  RED: 'TLP:RED',
};

/** What the label lets a reader do. */
export const sharingMeans: Record<SharingLabel, string> = {
  CLEAR: 'It may be passed on to everybody.',
  GREEN: 'It may be passed on within the community, not in public.',
  AMBER: 'It may be passed on within your organisation and its clients, as far as they need to know.',
  AMBER_STRICT: 'It may be passed on within your organisation only.',
  RED: 'It may be passed on to nobody.',
};

export const maturityWords: Record<Maturity, string> = {
  INTERIM: 'Interim',
  FINAL: 'Final',
  SUPERSEDED: 'Superseded',
};

export const roleWords: Record<ContributorRole, string> = {
  AUTHOR: 'Author',
  EDITOR: 'Editor',
  WITH: 'With (named after “with”)',
  COMMISSIONED_BY: 'Commissioned by',
};

export const relationWords: Record<RelationKind, string> = {
  SUPERSEDES: 'Takes the place of',
  PART_OF: 'Is part of',
  BASED_ON: 'Is based on',
};

export const backerWords: Record<BackerKind, string> = {
  COMMISSIONED_BY: 'Commissioned by',
  FUNDED_BY: 'Funded by',
  ENDORSED_BY: 'Endorsed by',
};

export const stateWords: Record<ResourceState, string> = {
  DRAFT: 'Being written',
  IN_REVIEW: 'In review',
  RETURNED: 'Returned',
  PUBLISHED: 'Published',
};

export const stateTones: Record<ResourceState, Tone> = {
  DRAFT: 'neutral',
  IN_REVIEW: 'neutral',
  RETURNED: 'waiting',
  PUBLISHED: 'good',
};

export const stepWords: Record<ResourceStepKind, string> = {
  SUBMITTED: 'Submitted',
  TAKEN_BACK: 'Taken back',
  RETURNED: 'Returned',
  PUBLISHED: 'Published',
  CONFIRMED: 'Checked: still good',
  HIDDEN: 'Hidden, because it was overdue for review',
  WITHDRAWN: 'Withdrawn',
  RESTORED: 'Put back',
  HANDED: 'Handed to somebody else',
};

/** After "Seen by". */
export function readersInWords(foundBy: FoundBy, partnership: { name: string } | null | undefined): string {
  const whose = partnership?.name ?? 'one partnership';
  return {
    PUBLIC: 'everybody',
    NETWORK: 'members of all partnerships',
    PARTNERSHIP: `everybody at the table of ${whose}`,
    STATUTORY: `statutory members of ${whose}, and its officers`,
  }[foundBy];
}

export const choicesOf = <Key extends string>(words: Record<Key, string>) =>
  (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
