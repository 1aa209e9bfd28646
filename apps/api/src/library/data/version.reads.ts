import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { bylineOf, type Contributor } from '../domain/byline.js';
import { changesOf, type Compared } from '../domain/changes.js';
import { checksOf, type Found } from '../domain/checks.js';
import type { Details, FoundBy, State } from '../domain/details.js';
import { languageOf } from '../domain/languages.js';
import { fileReaders } from '../domain/resource-file.js';
import { libraryPolicy, versionPolicy } from '../library.policy.js';
import {
  alikeToVersion,
  askedLinks,
  choicesOfFiles,
  comparedBefore,
  comparedNow,
  hasOtherReviewer,
} from './library.sql.js';

type Place = Pick<Details, 'foundBy' | 'partnershipId'>;

interface VersionRow extends Place {
  readonly state: State;
  readonly submitterId: string;
  readonly hasOtherReviewer: boolean;
}

interface AskedLink {
  readonly unavailableSince: string | null;
  readonly movedTo: string;
}

const isOpen = (state: State): boolean => state === 'DRAFT' || state === 'RETURNED';

const isSuperseded = sql`exists (select 1 from resource r where r.id = ${self}.resource_id and r.current_number > ${self}.number)
  or exists (select 1 from resource_relation x join resource_version w on w.id = x.version_id join resource r on r.id = w.resource_id
    where x.other_id = ${self}.resource_id and x.kind = 'SUPERSEDES' and w.number = r.current_number and r.hidden_since is null and r.withdrawn_at is null)`;

const language = computed({
  needs: ['language'],
  by: ({ language: code }: { language: string | null }) => (code === null ? null : languageOf(code)),
});

export const resourceVersionReads = reads({
  Query: {
    resourceVersion: one('resource_version', { where: { id: arg('id') } }),
    mySubmissions: page('resource_version', {
      key: ['drafted_at desc', 'id desc'],
      where: [sql`${self}.submitter_id = app.person_id()`, { state: arg('state') }],
      total: 1000,
    }),
    // Whoever sees what is in review wrote it or reviews it.
    reviewDesk: page('resource_version', {
      key: ['submitted_at', 'id'],
      where: [{ state: 'IN_REVIEW' }, sql`(${self}.submitter_id <> app.person_id() or not ${hasOtherReviewer})`],
      total: 1000,
    }),
    libraryTopics: many('library_topic_entry', { order: ['position'] }),
  },
  LibraryTopic: from('library_topic_entry', {}),
  ResourceVersion: from('resource_version', {
    address: sql`(select case when ${self}.state <> 'PUBLISHED' then '/library/submissions/' || ${self}.id
      when r.current_number = ${self}.number then '/library/' || r.slug else '/library/' || r.slug || '/versions/' || ${self}.number end
      from resource r where r.id = ${self}.resource_id)`,
    resource: one('resource_entry', { on: 'resource_id' }),
    isCurrent: sql`exists (select 1 from resource r where r.id = ${self}.resource_id and r.current_number = ${self}.number)`,
    newerVersion: one('resource_version', {
      on: sql`${self}.resource_id = ${parent}.resource_id and ${self}.number > ${parent}.number and ${parent}.state = 'PUBLISHED'
        and ${self}.number = (select r.current_number from resource r where r.id = ${parent}.resource_id)`,
    }),
    contributors: computed({ needs: ['contributors'], by: ({ contributors }: Details) => contributors }),
    byline: computed({
      needs: ['contributors', 'publisher'],
      by: ({ contributors, publisher }: { contributors: Contributor[]; publisher: string }) =>
        bylineOf(contributors, publisher),
    }),
    topics: many('library_topic_entry', { on: sql`${self}.code = any (${parent}.topics)`, order: ['position'] }),
    languages: computed({ needs: ['languages'], by: ({ languages }: Details) => languages.map(languageOf) }),
    partnership: one('partnership', { on: 'partnership_id' }),
    maturity: sql`case when ${self}.state = 'PUBLISHED' and (${isSuperseded}) then 'SUPERSEDED' else ${self}.maturity end`,
    files: many('resource_file', { on: 'version_id', order: ['position', 'id'] }),
    fileReaders: computed({
      needs: ['found_by', 'partnership_id'],
      with: { choices: choicesOfFiles },
      by: ({ choices, ...place }: Place & { choices: FoundBy[] }, actor: Actor) =>
        fileReaders(place, libraryPolicy.vouch.allows(actor, place), choices),
    }),
    links: computed({
      needs: ['links'],
      with: { asked: askedLinks },
      by: ({ links, asked }: Details & { asked: Readonly<Record<string, AskedLink>> | null }) =>
        links.map((link, index) => ({
          ...link,
          language: link.language === null ? null : languageOf(link.language),
          unavailableSince: asked?.[index + 1]?.unavailableSince ?? null,
          movedTo: asked?.[index + 1]?.movedTo ?? '',
        })),
    }),
    relations: many('resource_relation', {
      on: 'version_id',
      where: sql`exists (select 1 from resource_entry o where o.id = ${self}.other_id)`,
      order: ['position', 'kind', 'other_id'],
    }),
    backers: computed({ needs: ['backers'], by: ({ backers }: Details) => backers }),
    partNotes: computed({ needs: ['part_notes'], by: ({ partNotes }: Details) => partNotes }),
    submitter: one('person', { on: 'submitter_id' }),
    isYours: sql`${self}.submitter_id = app.person_id()`,
    decidedBy: one('person', { on: 'decided_by_id' }),
    checks: computed({
      needs: ['summary', 'topics', 'jurisdictions', 'languages', 'licence', 'marking', 'sharing', 'found_by', 'links'],
      with: { found: alikeToVersion },
      by: ({ found, ...version }: Details & { found: Found | null }) => (found ? checksOf(version, found) : []),
    }),
    changes: computed({
      needs: [],
      with: { before: comparedBefore, now: comparedNow },
      by: ({ before, now }: { before: Compared | null; now: Compared }) => (before ? changesOf(before, now) : []),
    }),
    viewerCan: computed({
      needs: ['state', 'submitter_id', 'found_by', 'partnership_id'],
      with: { hasOtherReviewer },
      by: ({ state, ...version }: VersionRow, actor: Actor) => ({
        change: isOpen(state) && versionPolicy.change.allows(actor, version),
        submit: isOpen(state) && versionPolicy.submit.allows(actor, version),
        takeBack: state === 'IN_REVIEW' && versionPolicy.takeBack.allows(actor, version),
        review: state === 'IN_REVIEW' && versionPolicy.review.allows(actor, version),
        discard: isOpen(state) && versionPolicy.discard.allows(actor, version),
      }),
    }),
  }),
  ResourceFile: from('resource_file', {
    language,
    foundBy: sql`coalesce(${self}.found_by, (select v.found_by from resource_version v where v.id = ${self}.version_id))`,
    file: one('stored_file', { on: 'file_id' }),
  }),
  ResourceRelation: from('resource_relation', { resource: one('resource_entry', { on: 'other_id' }) }),
});
