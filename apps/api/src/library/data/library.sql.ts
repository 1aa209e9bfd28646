import { self, sql } from '@lib/reads';

/** Of a version: what it says that two are compared by. */
export const comparedColumns = sql`jsonb_build_object('kind', v.kind, 'title', v.title, 'summary', v.summary, 'contributors', v.contributors,
  'publisher', v.publisher, 'publishedOn', v.published_on, 'sectors', v.sectors, 'writtenFor', v.written_for, 'jurisdictions', v.jurisdictions,
  'languages', v.languages, 'licence', v.licence, 'marking', v.marking, 'handling', v.handling, 'sharing', v.sharing, 'foundBy', v.found_by,
  'maturity', v.maturity, 'links', v.links, 'backers', v.backers, 'partNotes', v.part_notes,
  'topics', array(select t.name from library_topic t where t.code = any (v.topics) order by t.position),
  'relations', (select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'title', o.title) order by x.position), '[]')
    from resource_relation x join resource_entry o on o.id = x.other_id where x.version_id = v.id),
  'files', (select coalesce(jsonb_agg(jsonb_build_object('label', f.label, 'name', s.name, 'hash', encode(s.content_hash, 'hex')) order by f.position, f.id), '[]')
    from resource_file f join stored_file s on s.id = f.file_id where f.version_id = v.id))`;

/** Null for the first. */
export const comparedBefore = sql`(select ${comparedColumns} from resource_version v where v.resource_id = ${self}.resource_id
  and v.state = 'PUBLISHED' and v.number < ${self}.number order by v.number desc limit 1)`;

export const comparedNow = sql`(select ${comparedColumns} from resource_version v where v.id = ${self}.id)`;

/** What is worth a look before it is published, as far as whoever looks may see it. Nothing for what is published. */
export const alikeToVersion = sql`(select jsonb_build_object(
  'files', (select count(*) from resource_file f where f.version_id = ${self}.id),
  'sameFiles', (select coalesce(jsonb_agg(distinct jsonb_build_object('title', o.title, 'address', '/library/' || o.slug)), '[]')
    from resource_file f join stored_file mine on mine.id = f.file_id join stored_file s on s.content_hash = mine.content_hash and s.id <> mine.id
    join resource_file x on x.file_id = s.id join resource_version w on w.id = x.version_id and w.resource_id <> ${self}.resource_id
    join resource_entry o on o.id = w.resource_id where f.version_id = ${self}.id),
  'likeTitles', (select coalesce(jsonb_agg(jsonb_build_object('title', o.title, 'address', '/library/' || o.slug) order by o.alike desc, o.slug), '[]')
    from (select w.title, r.slug, l.alike from app.like_titles(${self}.title) l join resource_version w on w.id = l.version_id
      join resource r on r.id = w.resource_id and r.current_number = w.number and r.hidden_since is null and r.withdrawn_at is null
      where r.id <> ${self}.resource_id order by l.alike desc, r.slug limit 5) o))
  where ${self}.state <> 'PUBLISHED')`;

/** What the links that need somebody answered, by their places; null where none does. */
export const askedLinks = sql`(select jsonb_object_agg(l.position, jsonb_build_object('unavailableSince', l.unavailable_since, 'movedTo', l.moved_to))
  from resource_link l where l.version_id = ${self}.id and (l.unavailable_since is not null or l.moved_to <> ''))`;

/** Of whom whoever looks is one, of those who could read a file of a version. */
export const choicesOfFiles = sql`array(select c.found_by from library_choice c where c.partnership_id = ${self}.partnership_id or c.found_by in ('PUBLIC', 'NETWORK'))`;

export const hasOtherReviewer = sql`app.has_other_reviewer(${self}.found_by, ${self}.partnership_id)`;
