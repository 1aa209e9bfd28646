import {
  arg,
  asc,
  column,
  computed,
  count,
  desc,
  either,
  exists,
  from,
  link,
  many,
  one,
  page,
  parent,
  reads,
  same,
  self,
  sql,
  variants,
} from '../../libs/reads/src/index.js';

interface Facts {
  personId: string;
}

const me = one('person', { where: sql`${self}.id = app.person_id()` });

/** Two features that add to one another. */
export const peopleReads = reads({
  Query: {
    me,
    person: one('person', { where: { id: arg('id') } }),
    favourites: many('favourite', { where: sql`${self}.owner_id = app.person_id()`, order: 'id' }),
    things: things(),
  },
  ClubPayload: { me },
  Person: from('person', {
    isMe: sql`${self}.id is not distinct from app.person_id()`,
    address: same(),
    viewerCan: computed<{ id: string; clubs: number }, Facts | null>({
      needs: ['id'],
      with: { clubs: sql`(select count(*) from membership m where m.person_id = ${self}.id)` },
      by: ({ id, clubs }, actor) => ({ rename: actor?.personId === id, praise: clubs > 1 }),
    }),
    greeting: computed<{ name: string; bornOn: string | null }, Facts | null>({
      needs: ['name', 'born_on'],
      by: ({ name, bornOn }, actor, { loudly, word }) => {
        const said = `${String(word ?? 'Hello')} ${name} of ${bornOn ?? 'no day'} from ${actor?.personId ?? 'nobody'}`;
        return loudly ? said.toUpperCase() : said;
      },
    }),
    favourites: many('favourite', { on: 'owner_id', order: 'id' }),
  }),
  Address: from('person', { personId: column('id'), label: sql`'Home of ' || ${self}.name` }),
  Favourite: from('favourite', {
    subject: either({ Person: one('person', { on: 'person_id' }), Club: one('club', { on: 'club_id' }) }),
  }),
});

function things() {
  return either({
    Person: page('person', { key: ['name', 'id'] }),
    Club: page('club', { key: ['name', 'id'] }),
  });
}

export const clubReads = reads({
  Query: {
    club: one('club', { where: { id: arg('id') } }),
    note: one('note', { where: { id: arg('id') } }),
    clubs: page('club', {
      key: ['opened_at desc', 'id desc'],
      total: 3,
      where: [{ kind: arg('kind') }, sql`starts_with(lower(${self}.name), lower(${arg('named')}))`],
    }),
    clubCount: count('club'),
    now: sql`timestamptz '2026-01-02 03:04:05.678901+00'`,
  },
  Person: {
    clubs: many('club', {
      through: { table: 'membership', own: 'person_id', their: 'club_id' },
      order: [desc(sql`${link}.rank`), asc(sql`${self}.id`)],
    }),
    clubCount: count('membership', { on: 'person_id' }),
    hasFounded: exists('club', { on: 'founder_id' }),
    founded: many('club', {
      on: 'founder_id',
      where: [{ kind: arg('kind') }, { kind: arg('kinds') }],
      order: ['place', 'id desc'],
      limit: 4,
    }),
  },
  Club: from('club', {
    isOld: sql`${self}.opened_at < timestamptz '2024-06-01'`,
    founder: one('person', { on: 'founder_id' }),
    mustHaveFounder: one('person', { on: { id: 'founder_id' } }),
    members: page('person', {
      through: { table: 'membership', own: 'club_id', their: 'person_id' },
      key: [desc(sql`${link}.rank`), 'id'],
      where: [sql`${link}.rank >= ${arg('filter.minimumRank')}`, { name: arg('filter.named') }],
      total: 100,
    }),
    notes: many('note', {
      on: 'club_id',
      order: ['written_at', 'id'],
      where: sql`strpos(coalesce(${self}.body, ${self}.url), ${arg('matching')}) > 0`,
    }),
    latestNotes: page('note', { on: sql`${self}.club_id = ${parent}.id`, key: ['written_at desc', 'id desc'] }),
    around: either({
      Person: many('person', {
        through: { table: 'membership', own: 'club_id', their: 'person_id' },
        order: ['name', 'id'],
      }),
      Club: many('club', { on: { place: 'place' }, order: ['name', 'id'] }),
    }),
  }),
  Note: variants('note', { by: 'kind', types: { R: 'Remark', P: 'Photo' } }),
  Remark: from('note', { author: one('person', { on: 'author_id' }), club: one('club', { on: 'club_id' }) }),
  Photo: from('note', {
    author: one('person', { on: 'author_id' }),
    caption: computed({
      needs: ['url', 'written_at'],
      by: (photo: { url: string; writtenAt: string }) => `${photo.url} at ${new Date(photo.writtenAt).getTime()}`,
    }),
  }),
});
