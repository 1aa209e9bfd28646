import { figureFrom, isFigure } from '../campaigns/objectiveValues';
import { atMost, realDate, required, type Rule } from '../forms/rules';
import { valueAt } from '../forms/values';
import type { MetricDirection, MetricKind, MetricPeriodType } from '../gql/enums';

/** A metric as its form holds it: figures as they are typed. */
export interface MetricValues {
  name: string;
  definition: string;
  kind: MetricKind;
  unit: string;
  source: string;
  periodType: MetricPeriodType;
  direction: MetricDirection;
  addsAcrossAgencies: 'YES' | 'NO' | '';
  addsAcrossPeriods: 'YES' | 'NO' | '';
  baseline: string;
  baselineFrom: string;
  baselineTo: string;
  baselineSource: string;
  objectiveId: string;
}

/** Refuses what is no figure; nothing typed passes. */
export const figure = <Values>(name: string, message: string): Rule<Values> => {
  return (values) =>
    isFigure(String(valueAt(values, name) ?? ''))
      ? undefined
      : { code: 'NOT_A_FIGURE', message, path: name.split('.') };
};

export const metricRules = <Values extends MetricValues>(): Rule<Values>[] => [
  required<Values>('name', 'Enter what is measured'),
  atMost<Values>('name', 200, 'Keep the name within 200 characters'),
  required<Values>('definition', 'Enter how it is counted'),
  atMost<Values>('definition', 1000, 'Keep the definition within 1,000 characters'),
  required<Values>('unit', 'Enter the unit'),
  required<Values>('addsAcrossAgencies', 'Say whether figures of agencies may be added'),
  (values) =>
    values.periodType === 'CAMPAIGN'
      ? undefined
      : required<Values>('addsAcrossPeriods', 'Say whether figures of periods may be added')(values),
  figure<Values>('baseline', 'Enter the baseline as a figure, like 1,250 or 12.5'),
  realDate<Values>('baselineFrom'),
  realDate<Values>('baselineTo'),
];

/** As the server takes it. */
export const saidOf = ({ addsAcrossAgencies, addsAcrossPeriods, ...values }: MetricValues) => ({
  ...values,
  addsAcrossAgencies: addsAcrossAgencies === 'YES',
  addsAcrossPeriods: addsAcrossPeriods === 'YES' || values.periodType === 'CAMPAIGN',
  baseline: figureFrom(values.baseline),
  baselineFrom: values.baselineFrom || null,
  baselineTo: values.baselineTo || null,
  objectiveId: values.objectiveId || null,
});

export const blankMetric: MetricValues = {
  name: '',
  definition: '',
  kind: 'OUTPUT',
  unit: '',
  source: '',
  periodType: 'WEEK',
  direction: 'UP',
  addsAcrossAgencies: '',
  addsAcrossPeriods: '',
  baseline: '',
  baselineFrom: '',
  baselineTo: '',
  baselineSource: '',
  objectiveId: '',
};
