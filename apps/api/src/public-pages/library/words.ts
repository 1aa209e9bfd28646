/** Of `ResourceKind`. All of these are as in the portal, with which we share no code: test/architecture/same-words.test.ts. */
export const KINDS: Readonly<Record<string, string>> = {
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

/** What they are to schema.org and to Dublin Core. */
export const KINDS_OF_WORK: Readonly<Record<string, readonly [schema: string, dublinCore: string]>> = {
  RESEARCH_REPORT: ['Report', 'Text'],
  EVIDENCE_REVIEW: ['Report', 'Text'],
  TRAINING_SLIDES: ['PresentationDigitalDocument', 'Text'],
  E_LEARNING_LINK: ['LearningResource', 'InteractiveResource'],
  VIDEO: ['VideoObject', 'MovingImage'],
  POSTER: ['Poster', 'Image'],
  LEGISLATION_LINK: ['Legislation', 'Text'],
  DATA_SET: ['Dataset', 'Dataset'],
};

/** Of `Licence`: what it is called, and where it can be read. */
export const LICENCES: Readonly<Record<string, readonly [name: string, address?: string]>> = {
  OGL_3: ['Open Government Licence v3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
  CC_BY_4: ['Creative Commons Attribution 4.0 (CC BY)', 'https://creativecommons.org/licenses/by/4.0/'],
  CC_BY_SA_4: [
    'Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ],
  CC_BY_NC_4: [
    'Creative Commons Attribution-NonCommercial 4.0 (CC BY-NC)',
    'https://creativecommons.org/licenses/by-nc/4.0/',
  ],
  CC_BY_NC_ND_4: [
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND)',
    'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  ],
  CC0: ['No rights reserved (CC0)', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  BY_PERMISSION: ['Kept here by permission'],
  LINK_ONLY: ['All rights reserved: link only'],
};

export const RELATIONS: Readonly<Record<string, string>> = {
  SUPERSEDES: 'Takes the place of',
  PART_OF: 'Is part of',
  BASED_ON: 'Is based on',
};

export const JURISDICTIONS: Readonly<Record<string, string>> = {
  UK: 'United Kingdom',
  ENGLAND: 'England',
  WALES: 'Wales',
  SCOTLAND: 'Scotland',
  NORTHERN_IRELAND: 'Northern Ireland',
};

export const MATURITIES: Readonly<Record<string, string>> = {
  INTERIM: 'Interim',
  FINAL: 'Final',
  SUPERSEDED: 'Superseded',
};

/** "2021", "March 2021" or "14 March 2021", as exactly as it is known. */
export function dayInWords(on: string): string {
  const [year, month, day] = on.split('-');
  if (!year || !month) return on;
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' } : {}),
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`));
}
