import { plannedActivities, type PlannedActivity } from './activity-plan.js';
import { plannedCampaigns } from './campaign-plan.js';
import { campaignId, partnersOf } from './campaigns.js';
import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import type { Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoActivities {
  readonly campaignActivities: Row[];
  readonly activityEvidence: Row[];
  readonly activityComments: Row[];
  readonly activityMentions: Row[];
}

/** What is done in campaigns, what shows that it was done, and what is said of it. */
export function activitiesOf(seating: Seating): DemoActivities {
  const drawn = plannedActivities.map((planned) => activityOf(seating, planned));
  return {
    campaignActivities: drawn.map(({ row }) => row),
    activityEvidence: drawn.flatMap(({ evidence }) => evidence),
    activityComments: drawn.flatMap(({ comments }) => comments),
    activityMentions: drawn.flatMap(({ mentions }) => mentions),
  };
}

function activityOf(seating: Seating, planned: PlannedActivity) {
  const { days } = seating;
  const plan = plannedCampaigns.find(({ title }) => title === planned.campaign)!;
  const partnership = partnerships.find(({ key }) => key === plan.at)!;
  const [owner] = seating.officers(partnership, 'COORDINATOR');
  const seat = planned.partner === undefined ? undefined : partnersOf(seating, plan)[planned.partner];
  const holder = seat && seating.holder(seat, 'REPRESENTATIVE');
  const id = demoId('activity', planned.campaign, planned.title);
  const audience = `CAMPAIGN ${campaignId(plan)}`;
  // Before it was done, and after the campaign was begun.
  const addedOn = Math.min(plan.begun + 5, -1);
  const [first, last] = planned.days ?? [];
  const said = [
    { key: 'comment', words: planned.comment, writer: owner, to: holder },
    { key: 'answer', words: planned.answer, writer: holder, to: owner },
  ].flatMap(({ words, writer, to, ...one }, index) =>
    words && writer && to ? [{ ...one, words, writer, to, index }] : [],
  );
  return {
    row: {
      id,
      audience,
      campaignId: campaignId(plan),
      partnerId: seat ? demoId('campaign partner', plan.title, seat.id) : null,
      kind: planned.kind,
      title: planned.title,
      what: planned.what ?? '',
      state: planned.state,
      droppedBecause: planned.droppedBecause ?? '',
      doerId: planned.doer === true ? holder!.id : null,
      doerWords: typeof planned.doer === 'string' ? planned.doer : '',
      area: planned.area ?? '',
      place: planned.place ?? '',
      startsOn: first === undefined ? null : days.day(first),
      endsOn: last === undefined ? null : days.day(last),
      startsTime: planned.times?.[0] ?? null,
      endsTime: planned.times?.[1] ?? null,
      cost: planned.cost ?? null,
      addedById: (holder ?? owner!).id,
      addedAt: days.noon(addedOn),
      changedAt: days.noon(addedOn),
      version: 1,
    },
    evidence: (planned.evidence ?? []).map(({ words, address }) => ({
      id: demoId('activity evidence', id, words),
      audience,
      activityId: id,
      words,
      address,
      addedById: (holder ?? owner!).id,
      addedAt: days.noon(Math.min((last ?? 0) + 1, -1)),
    })),
    comments: said.map(({ key, words, writer, index }) => ({
      id: demoId('activity comment', id, key),
      audience,
      activityId: id,
      words,
      writerId: writer.id,
      writtenAt: days.noon(-3 + index),
    })),
    mentions: said.map(({ key, to }) => ({
      commentId: demoId('activity comment', id, key),
      personId: to.id,
      audience,
    })),
  };
}
