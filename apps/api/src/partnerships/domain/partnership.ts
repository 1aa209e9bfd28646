import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { GeographicTier, PartnershipKind, PartnershipLevel, PartnershipStatus } from '../../schema.types.js';
import {
  PartnershipActivated,
  PartnershipChanged,
  PartnershipClosed,
  PartnershipCreated,
  PartnershipMadeDormant,
  PartnershipMerged,
  PartnershipWoken,
} from '../partnership.events.js';
import { slugOf } from './slug.js';

export interface PartnershipFacts {
  readonly name: string;
  readonly tier: GeographicTier;
  readonly level?: PartnershipLevel | null | undefined;
  readonly area: string;
  readonly region: string;
  readonly hostAgencyId: string | null;
  /** The last day of a task-and-finish group. */
  readonly endsOn?: string | null | undefined;
  /** What a task-and-finish group is to hand over. */
  readonly product?: string | null | undefined;
}

export interface NewPartnership extends PartnershipFacts {
  readonly kind?: PartnershipKind;
  readonly parentId: string | null;
}

/** How a partnership ends. */
export interface Ending {
  readonly on: string;
  readonly reason?: string | null | undefined;
}

/** A standing group of agencies with a table of seats, or a group of such a partnership. */
export class Partnership extends Aggregate {
  readonly id: string;
  audienceId: number;
  name: string;
  slug: string;
  readonly kind: PartnershipKind;
  tier: GeographicTier;
  level: PartnershipLevel | null;
  area: string;
  region: string;
  status: PartnershipStatus;
  parentId: string | null;
  hostAgencyId: string | null;
  endsOn: string | null;
  product: string;
  mergedIntoId: string | null;
  endedOn: string | null;
  endReason: string;
  readonly timeZone: string;
  version: number;

  static create(details: NewPartnership): Partnership {
    const kind = details.kind ?? 'PARTNERSHIP';
    refuse(faultsOf(details, kind));
    const partnership = Object.assign(new Partnership(), {
      id: newId(),
      slug: slugOf(details.name),
      kind,
      status: 'FORMING',
      parentId: details.parentId,
      mergedIntoId: null,
      endedOn: null,
      endReason: '',
      timeZone: 'Europe/London',
      version: 1,
    });
    partnership.say(details);
    partnership.record(new PartnershipCreated(partnership.id, partnership.id));
    return partnership;
  }

  /** Its address stays: what was bookmarked or sent still leads here. */
  change(facts: PartnershipFacts, parentId: string | null): void {
    this.refuseIfOver();
    refuse([
      ...faultsOf(facts, this.kind),
      this.isGroup &&
        parentId !== this.parentId &&
        problem('NOT_A_CHOICE', 'A group stays with the partnership it belongs to.', 'parentId'),
    ]);
    this.say(facts);
    this.parentId = parentId;
    this.record(new PartnershipChanged(this.id, this.id));
  }

  activate(): void {
    this.refuseUnless('FORMING', 'It has been activated already.');
    this.status = 'ACTIVE';
    this.record(new PartnershipActivated(this.id, this.id));
  }

  makeDormant(): void {
    this.refuseUnless('ACTIVE', 'Only an active partnership is made dormant.');
    this.status = 'DORMANT';
    this.record(new PartnershipMadeDormant(this.id, this.id));
  }

  wake(): void {
    this.refuseUnless('DORMANT', 'It is not dormant.');
    this.status = 'ACTIVE';
    this.record(new PartnershipWoken(this.id, this.id));
  }

  close(ending: Ending, today: string): void {
    this.end('CLOSED', ending, today);
    this.record(new PartnershipClosed(this.id, this.id));
  }

  mergeInto(successor: Partnership, ending: Ending, today: string): void {
    refuse([
      successor.id === this.id &&
        problem('NOT_A_CHOICE', 'A partnership cannot be merged into itself.', 'intoPartnershipId'),
      successor.kind !== 'PARTNERSHIP' &&
        problem('NOT_A_CHOICE', 'Choose a partnership, not a group of one.', 'intoPartnershipId'),
      successor.isOver &&
        problem('PARTNERSHIP_IS_OVER', 'That partnership is over itself. Choose another.', 'intoPartnershipId'),
    ]);
    this.end('MERGED', ending, today);
    this.mergedIntoId = successor.id;
    this.record(new PartnershipMerged(this.id, successor.id));
  }

  /** The partnership it reported to is over: it reports to the successor, or to nobody. */
  reportTo(parentId: string | null): void {
    this.parentId = parentId;
    this.record(new PartnershipChanged(this.id, this.id));
  }

  get isOver(): boolean {
    return this.status === 'MERGED' || this.status === 'CLOSED';
  }

  get isGroup(): boolean {
    return this.kind !== 'PARTNERSHIP';
  }

  refuseIfOver(): void {
    refuse([
      this.status === 'CLOSED' && problem('PARTNERSHIP_IS_OVER', 'This partnership was closed.'),
      this.status === 'MERGED' && problem('PARTNERSHIP_IS_OVER', 'This partnership was merged into another.'),
    ]);
  }

  private refuseUnless(status: PartnershipStatus, otherwise: string): void {
    this.refuseIfOver();
    refuse([this.status !== status && problem('NOT_IN_THIS_STATUS', otherwise)]);
  }

  private end(status: 'MERGED' | 'CLOSED', { on, reason }: Ending, today: string): void {
    this.refuseIfOver();
    refuse([
      on > today &&
        problem('IN_THE_FUTURE', 'Choose today or an earlier day: access ends as soon as you confirm.', 'on'),
      status === 'CLOSED' && wordsProblem(reason, { label: 'the reason', max: 1000, required: true }, 'reason'),
      status === 'MERGED' && wordsProblem(reason, { label: 'the reason', max: 1000 }, 'reason'),
    ]);
    Object.assign(this, { status, endedOn: on, endReason: tidy(reason) });
  }

  private say({ name, tier, level, area, region, hostAgencyId, endsOn, product }: PartnershipFacts): void {
    const isTask = this.kind === 'TASK_AND_FINISH';
    Object.assign(this, {
      name: tidy(name),
      tier,
      level: level ?? null,
      area: tidy(area),
      region: tidy(region),
      hostAgencyId,
      endsOn: isTask ? (endsOn ?? null) : null,
      product: isTask ? tidy(product) : '',
    });
  }
}

const faultsOf = ({ name, area, region, endsOn, product }: PartnershipFacts, kind: PartnershipKind) => {
  const whose = kind === 'PARTNERSHIP' ? 'partnership' : 'group';
  const isTask = kind === 'TASK_AND_FINISH';
  return [
    wordsProblem(name, { label: `the name of the ${whose}`, max: 150, required: true }, 'name'),
    tidy(name) !== '' &&
      tidy(name).length < 3 &&
      problem('TOO_SHORT', 'Enter a name of three characters or more.', 'name'),
    wordsProblem(
      area,
      { label: kind === 'PARTNERSHIP' ? 'the area it covers' : 'what it works on', max: 300, required: true },
      'area',
    ),
    tidy(area).length === 1 && problem('TOO_SHORT', 'Enter two characters or more.', 'area'),
    wordsProblem(region, { label: 'region', max: 100 }, 'region'),
    isTask && !endsOn && problem('REQUIRED', 'Enter the day by which the group is to be done.', 'endsOn'),
    isTask && wordsProblem(product, { label: 'what the group is to hand over', max: 500, required: true }, 'product'),
  ];
};
