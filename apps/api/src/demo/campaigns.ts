import { slugOf } from '../library/domain/slug.js';
import { plannedCampaigns } from './campaign-plan.js';
import type { PlannedCampaign } from './planned-campaign.js';
import type { Days } from './days.js';
import { demoId } from './draw.js';
import type { NamedAudience } from './named-audience.js';
import { nationalCoordinator } from './offices.js';
import { partnerships } from './partnerships.js';
import { audienceOf, NATIONAL, NETWORK, PUBLIC, type AudienceKey, type Row } from './rows.js';
import type { DemoSeat, Seating } from './seating.js';

export interface DemoCampaigns {
  /** Of those who plan each. */
  readonly campaignTeams: readonly NamedAudience[];
  readonly campaigns: Row[];
  readonly campaignObjectives: Row[];
  readonly campaignPartners: Row[];
  readonly campaignSignOffs: Row[];
  /** The words that they signed are those of the campaign; the database knows how they read. */
  readonly campaignAnswers: readonly DemoAnswer[];
}

export interface DemoAnswer {
  readonly partnerId: string;
  readonly kind: 'SIGNED' | 'REFUSED';
  readonly reason: string;
  readonly byId: string;
  readonly answeredAt: string;
}

const partnerId = (plan: PlannedCampaign, seat: DemoSeat) => demoId('campaign partner', plan.title, seat.id);

export const campaignId = ({ title }: { readonly title: string }): string => demoId('campaign', title);

/** Campaigns as they look when they are under way: an idea, plans, one under embargo, live ones, and what became of others. */
export function campaignsOf(seating: Seating): DemoCampaigns {
  const opened = plannedCampaigns.map((plan) => ({ plan, opening: openingOf(seating, plan) }));
  return {
    campaignTeams: plannedCampaigns.flatMap((plan) => {
      const partnershipId = placeOf(plan);
      return partnershipId
        ? [
            {
              key: teamOf(plan),
              partnershipId,
              extends: audienceOf('OFFICERS', partnershipId),
              seatIds: [],
              personIds: [],
            },
          ]
        : [];
    }),
    campaigns: plannedCampaigns.map((plan) => campaignRow(seating, plan)),
    campaignObjectives: opened.flatMap(({ plan, opening }) =>
      plan.objectives.map(({ by, ...objective }, index) => ({
        id: demoId('campaign objective', plan.title, index),
        ...opening,
        position: index + 1,
        what: objective.what,
        forWhom: objective.forWhom ?? '',
        unit: objective.unit ?? '',
        baseline: objective.baseline ?? null,
        baselineSource: objective.baselineSource ?? '',
        target: objective.target ?? null,
        byOn: by === undefined ? null : seating.days.day(by),
      })),
    ),
    campaignPartners: opened.flatMap(({ plan, opening }) =>
      partnersOf(seating, plan).map((seat) => ({
        id: partnerId(plan, seat),
        ...opening,
        seatId: seat.id,
        agencyId: demoId('agency', seat.agency),
        addedAt: seating.days.noon(plan.begun + 2),
      })),
    ),
    campaignSignOffs: plannedCampaigns.flatMap((plan) =>
      plan.signOff
        ? [
            {
              campaignId: campaignId(plan),
              audience: teamOf(plan),
              askedById: ownerOf(seating, plan),
              askedAt: seating.days.noon(plan.signOff.asked),
              dueOn: seating.days.day(plan.signOff.due),
            },
          ]
        : [],
    ),
    campaignAnswers: plannedCampaigns.flatMap((plan) => answersTo(seating, plan)),
  };
}

const placeOf = ({ at }: PlannedCampaign) => (at ? demoId('partnership', at) : null);
const teamOf = (plan: PlannedCampaign): AudienceKey => (plan.at ? `CAMPAIGN ${campaignId(plan)}` : NATIONAL);

function readersOf(plan: PlannedCampaign): AudienceKey {
  if (plan.foundBy === 'PUBLIC') return PUBLIC;
  return plan.foundBy === 'NETWORK' ? NETWORK : audienceOf(plan.foundBy, String(placeOf(plan)));
}

/** The members' seats that take part, in use and filled. */
export function partnersOf(seating: Seating, { at, partners }: PlannedCampaign): DemoSeat[] {
  const partnership = partnerships.find(({ key }) => key === at);
  if (!partnership) return [];
  const seats = seating
    .seatsAt(partnership)
    .filter((seat) => seat.kind !== 'OBSERVER' && seating.holder(seat, 'REPRESENTATIVE'));
  return typeof partners === 'number'
    ? seats.slice(0, partners)
    : partners.map((agency) => seats.find((seat) => seat.agency === agency && seat.title === '')!);
}

function answersTo(seating: Seating, plan: PlannedCampaign): DemoAnswer[] {
  const { answers = [], asked = 0 } = plan.signOff ?? {};
  return partnersOf(seating, plan).flatMap((seat, index) => {
    const answer = answers[index];
    if (answer == null) return [];
    return [
      {
        partnerId: partnerId(plan, seat),
        kind: answer === true ? 'SIGNED' : 'REFUSED',
        reason: answer === true ? '' : answer,
        byId: seating.holder(seat, 'REPRESENTATIVE')!.id,
        answeredAt: seating.days.noon(asked + 1 + index),
      },
    ];
  });
}

/** Whoever began it, and owns it. */
export function ownerOf(seating: Seating, { at }: PlannedCampaign): string {
  const partnership = partnerships.find(({ key }) => key === at);
  const [owner] = partnership
    ? seating.officers(partnership, 'COORDINATOR')
    : [seating.people.ofCast(nationalCoordinator())];
  return owner!.id;
}

const embargoOf = (days: Days, { embargo }: PlannedCampaign): string | null =>
  embargo === undefined
    ? null
    : days.now.plus({ days: embargo }).set({ hour: 9, minute: 0, second: 0, millisecond: 0 }).toUTC().toISO();

/** What the rows that open with a campaign say of it. */
export function openingOf({ days }: Seating, plan: PlannedCampaign) {
  const launchedAt = plan.launched === undefined ? null : days.noon(plan.launched);
  const embargoUntil = embargoOf(days, plan);
  const opensAt = launchedAt && embargoUntil && embargoUntil > launchedAt ? embargoUntil : launchedAt;
  return {
    campaignId: campaignId(plan),
    audience: teamOf(plan),
    readersAudience: readersOf(plan),
    opensAt: opensAt ?? 'infinity',
  };
}

function campaignRow(seating: Seating, plan: PlannedCampaign): Row {
  const { days } = seating;
  const owner = ownerOf(seating, plan);
  const [first, last] = plan.days ? plan.days.map((day) => days.day(day)) : yearOf(days);
  const id = campaignId(plan);
  const isBare = plan.status === 'IDEA';
  return {
    id,
    audience: teamOf(plan),
    readersAudience: readersOf(plan),
    slug: slugOf(plan.title, id),
    partnershipId: placeOf(plan),
    foundBy: plan.foundBy,
    status: plan.status,
    title: plan.title,
    aim: plan.aim,
    aimedAt: plan.aimedAt,
    messages: plan.messages,
    callToAction: plan.callToAction,
    languages: plan.languages,
    topics: plan.topics,
    priorities: plan.priorities ?? [],
    startsOn: isBare ? null : first,
    endsOn: isBare ? null : last,
    embargoUntil: embargoOf(days, plan),
    ownerId: owner,
    begunById: owner,
    begunAt: days.noon(plan.begun),
    launchedAt: plan.launched === undefined ? null : days.noon(plan.launched),
    endedAt: plan.ended === undefined ? null : days.noon(plan.ended),
    cancelledBecause: plan.cancelledBecause ?? '',
    adoptedFromId: plan.adopts ? campaignId({ title: plan.adopts }) : null,
  };
}

/** From the last Anti-Slavery Day to the eve of the next. */
function yearOf({ now }: Days): [string, string] {
  const first = now.set({ year: now.toFormat('MM-dd') < '10-18' ? now.year - 1 : now.year, month: 10, day: 18 });
  return [first.toISODate()!, first.plus({ years: 1 }).minus({ days: 1 }).toISODate()!];
}
