import { createHash } from 'node:crypto';
import { demoId } from './draw.js';
import { resourcesOfDuties } from './library-of-duties.js';
import { resourcesOfPractice } from './library-of-practice.js';
import { resourcesOfTheField } from './library-of-the-field.js';
import { resourcesOfTheValley } from './library-of-the-valley.js';
import { resourcesOfTables } from './library-of-tables.js';
import type { PlannedResource, PlannedVersion } from './library-plan.js';
import { realResources } from './library-real.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';
import { smallPdf } from './small-pdf.js';

export interface DemoLibrary {
  readonly libraryFiles: Row[];
  readonly libraryFileChunks: Row[];
  readonly resources: Row[];
  readonly resourceVersions: Row[];
  readonly resourceFiles: Row[];
  readonly resourceRelations: Row[];
  /** Each gets its audience from where its resource stands. */
  readonly resourceSteps: Row[];
  /** Links that lead nowhere; the rows are made by the database when a version is published. */
  readonly deadLinks: { readonly versionId: string; readonly failedOn: string; readonly unavailableSince: string }[];
}

/** What every version says unless it says something else. */
const PLAIN = {
  summary: '',
  contributors: [],
  publisher: '',
  publishedOn: '',
  topics: [],
  sectors: [],
  writtenFor: '',
  jurisdictions: [],
  languages: ['en'],
  marking: 'OFFICIAL',
  handling: '',
  maturity: 'FINAL',
  links: [],
  backers: [],
  partNotes: [],
  note: '',
};

/** The library as it looks when it is used: new and old, interim and final, in review, returned, and overdue. */
export function libraryOf(seating: Seating): DemoLibrary {
  const drawn: DemoLibrary = {
    libraryFiles: [],
    libraryFileChunks: [],
    resources: [],
    resourceVersions: [],
    resourceFiles: [],
    resourceRelations: [],
    resourceSteps: [],
    deadLinks: [],
  };
  for (const planned of plannedResources) draw(drawn, seating, planned);
  return drawn;
}

const plannedResources = [
  ...realResources,
  ...resourcesOfTables,
  ...resourcesOfTheField,
  ...resourcesOfPractice,
  ...resourcesOfDuties,
  ...resourcesOfTheValley,
];

const idOf = (slug: string) => demoId('resource', slug);

function draw(drawn: DemoLibrary, seating: Seating, planned: PlannedResource) {
  const {
    slug,
    by,
    reviewedBy = by,
    foundBy,
    partnership,
    versions,
    state,
    because = '',
    reviewIn = 0,
    hiddenDaysAgo,
  } = planned;
  const { days } = seating;
  const whose = { foundBy, partnershipId: partnership ? demoId('partnership', partnership) : null };
  const [submitterId, reviewerId] = [by, reviewedBy].map((name) => personNamed(seating, name));
  // Whoever writes it, until the database has worked out for whom it is.
  const audience = audienceOf('SELF', String(submitterId));
  const published = state ? versions.slice(0, -1) : versions;
  const newest = published.at(-1);
  drawn.resources.push({
    id: idOf(slug),
    audience,
    slug,
    ...whose,
    ownerId: submitterId,
    currentNumber: newest ? published.length : null,
    publishedAt: newest ? days.noon(-published[0]!.daysAgo) : null,
    renewedAt: days.noon(-(newest ?? versions[0]!).daysAgo),
    reviewOn: newest ? days.day(reviewIn) : null,
    hiddenSince: hiddenDaysAgo === undefined ? null : days.noon(-hiddenDaysAgo),
  });
  versions.forEach((version, at) => {
    const isPublished = at < published.length;
    const stands = isPublished ? 'PUBLISHED' : state;
    const isDecided = isPublished || state === 'RETURNED';
    const id = demoId('resource version', slug, at);
    const on = days.noon(-version.daysAgo);
    drawn.resourceVersions.push({
      id,
      audience,
      resourceId: idOf(slug),
      number: at + 1,
      state: stands,
      ...PLAIN,
      sharing: foundBy === 'PUBLIC' ? 'CLEAR' : 'GREEN',
      ...version.says,
      ...whose,
      submitterId,
      draftedAt: days.noon(-version.daysAgo - 2),
      submittedAt: state === 'DRAFT' && !isPublished ? null : on,
      decidedById: isDecided ? reviewerId : null,
      decidedAt: isDecided ? on : null,
      returnedBecause: isPublished ? '' : because,
      publishedAt: isPublished ? on : null,
    });
    addFiles(drawn, { id, audience, submitterId }, version);
    if (version.unavailable)
      drawn.deadLinks.push({
        versionId: id,
        failedOn: days.day(-version.unavailable.daysAgo - 1),
        unavailableSince: days.day(-version.unavailable.daysAgo),
      });
    const step = (kind: string, who: unknown, note: string, isOpen: boolean, when = on) =>
      drawn.resourceSteps.push({
        id: demoId('step', id, kind),
        resourceId: idOf(slug),
        number: at + 1,
        kind,
        isOpen,
        at: when,
        byId: who,
        note,
      });
    if (isPublished) step('PUBLISHED', reviewerId, String(version.says['note'] ?? ''), true);
    if (version === newest && hiddenDaysAgo !== undefined) step('HIDDEN', null, '', false, days.noon(-hiddenDaysAgo));
    if (stands === 'IN_REVIEW' || stands === 'RETURNED') step('SUBMITTED', submitterId, '', false);
    if (stands === 'RETURNED') step('RETURNED', reviewerId, because, false);
    (planned.relations ?? []).forEach(({ kind, to }, position) =>
      drawn.resourceRelations.push({ versionId: id, audience, kind, otherId: idOf(to), position: position + 1 }),
    );
  });
}

function addFiles(
  drawn: DemoLibrary,
  of: { id: string; audience: string; submitterId: unknown },
  version: PlannedVersion,
) {
  (version.files ?? []).forEach(({ label, language = null, lines, more = [], foundBy = null }, at) => {
    const fileId = demoId('library file', of.id, at);
    const content = smallPdf(lines, ...more);
    const { audience } = of;
    drawn.libraryFiles.push({
      id: fileId,
      audience,
      uploadedById: of.submitterId,
      name: `${label.replaceAll(':', '')}.pdf`,
      mediaType: 'application/pdf',
      size: content.length,
      contentHash: createHash('sha256').update(content).digest(),
    });
    drawn.libraryFileChunks.push({ fileId, audience, position: 0, content });
    drawn.resourceFiles.push({
      id: demoId('resource file', of.id, at),
      audience,
      versionId: of.id,
      position: at + 1,
      fileId,
      label,
      language,
      foundBy,
    });
  });
}

function personNamed({ people }: Seating, name: string): string {
  const found = people.all.find((person) => person.name === name);
  if (!found) throw new Error(`${name} is nobody of the demo.`);
  return found.id;
}
