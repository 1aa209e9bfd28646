import { atMost, realDate, realTime, required, type Rule } from '../forms/rules';
import type { ActivityKind } from '../gql/enums';

/** An activity as its form holds it; what is not said is empty. */
export interface ActivityValues {
  partnerId: string;
  kind: ActivityKind | '';
  title: string;
  what: string;
  doerId: string;
  doerWords: string;
  area: string;
  place: string;
  startsOn: string;
  endsOn: string;
  startsTime: string;
  endsTime: string;
  cost: string;
}

export const nothingSaid: ActivityValues = {
  partnerId: '',
  kind: '',
  title: '',
  what: '',
  doerId: '',
  doerWords: '',
  area: '',
  place: '',
  startsOn: '',
  endsOn: '',
  startsTime: '',
  endsTime: '',
  cost: '',
};

/** Pounds as people write them: 1,200 or £1,200.50. */
const figureOf = (typed: string) => typed.replace(/[£,\s]/g, '');

/** As the server takes it. */
export const asInput = ({ partnerId, kind, cost, title, what, doerWords, area, place, ...said }: ActivityValues) => ({
  title,
  what,
  doerWords,
  area,
  place,
  kind: kind as ActivityKind,
  partnerId: partnerId || null,
  doerId: said.doerId || null,
  startsOn: said.startsOn || null,
  endsOn: said.endsOn || null,
  startsTime: said.startsTime || null,
  endsTime: said.endsTime || null,
  cost: figureOf(cost) ? Number(figureOf(cost)) : null,
});

const aFigure: Rule<ActivityValues> = ({ cost }) =>
  figureOf(cost) === '' || /^\d{1,8}(\.\d{1,2})?$/.test(figureOf(cost))
    ? undefined
    : { code: 'NOT_A_FIGURE', message: 'Enter the cost in pounds, like 1,200 or 85.50', path: ['cost'] };

export const activityRules: Rule<ActivityValues>[] = [
  required('title', 'Enter a title'),
  atMost('title', 200, 'Keep the title within 200 characters'),
  required('kind', 'Choose what kind of activity it is'),
  atMost('what', 4000, 'Keep what is done within 4,000 characters'),
  realDate('startsOn'),
  realDate('endsOn'),
  realTime('startsTime'),
  realTime('endsTime'),
  atMost('area', 300, 'Keep the areas within 300 characters'),
  atMost('place', 300, 'Keep the place within 300 characters'),
  atMost('doerWords', 200, 'Keep who does it within 200 characters'),
  aFigure,
];
