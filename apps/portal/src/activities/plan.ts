import type { ActivityKind, ActivityState } from '../gql/enums';
import { AS_A_WHOLE } from './words';

/** An activity, as far as lists, board and timeline show it. */
export interface PlannedActivity {
  id: string;
  version: number;
  kind: ActivityKind;
  title: string;
  state: ActivityState;
  area: string;
  place: string;
  startsOn?: string | null;
  endsOn?: string | null;
  cost?: number | null;
  doerWords: string;
  isYours: boolean;
  doer?: { id: string; name: string } | null;
  partner?: { id: string; agency: { id: string; name: string } } | null;
  conflicts: readonly { id: string }[];
  evidenceCount: number;
  commentCount: number;
  viewerCan: { move: boolean };
}

/** Which part of a plan to show; an empty word shows all. */
export interface Filter {
  /** A partner's id, or `none` for what the campaign does as a whole. */
  agency: string;
  kind: string;
  state: string;
  /** `2027-10` */
  month: string;
}

export const NOBODYS = 'none';

export const whoseOf = ({ partner }: Pick<PlannedActivity, 'partner'>) => partner?.agency.name ?? AS_A_WHOLE;

export const doerOf = ({ doer, doerWords }: Pick<PlannedActivity, 'doer' | 'doerWords'>) => doer?.name ?? doerWords;

export const whereOf = ({ place, area }: Pick<PlannedActivity, 'place' | 'area'>) =>
  [place, area].filter(Boolean).join(', ');

export function filtered<Activity extends PlannedActivity>(
  activities: readonly Activity[],
  { agency, kind, state, month }: Filter,
): Activity[] {
  return activities.filter(
    (each) =>
      (!agency || (each.partner?.id ?? NOBODYS) === agency) &&
      (!kind || each.kind === kind) &&
      (!state || each.state === state) &&
      (!month || isIn(month, each)),
  );
}

const isIn = (month: string, { startsOn, endsOn }: Pick<PlannedActivity, 'startsOn' | 'endsOn'>) =>
  Boolean(startsOn) && startsOn!.slice(0, 7) <= month && (endsOn ?? startsOn!).slice(0, 7) >= month;

/** Every month that some activity has a day in, in their order: `2027-10`. */
export function monthsOf(activities: readonly Pick<PlannedActivity, 'startsOn' | 'endsOn'>[]): string[] {
  const months = new Set<string>();
  for (const { startsOn, endsOn } of activities) {
    if (!startsOn) continue;
    const last = (endsOn ?? startsOn).slice(0, 7);
    for (let month = startsOn.slice(0, 7); month <= last && months.size < 120; month = monthAfter(month))
      months.add(month);
  }
  return [...months].sort();
}

export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
