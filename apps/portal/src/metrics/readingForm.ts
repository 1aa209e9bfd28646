import { figureFrom } from '../campaigns/objectiveValues';
import { atMost, required, type Rule } from '../forms/rules';
import type { MetricConfidence } from '../gql/enums';
import { figure } from './metricForm';

/** A reading as its form holds it. */
export interface ReadingValues {
  value: string;
  evidence: string;
  confidence: MetricConfidence | '';
}

export const blankReading: ReadingValues = { value: '', evidence: '', confidence: '' };

export const readingRules = <Values extends ReadingValues>(): Rule<Values>[] => [
  required<Values>('value', 'Enter what was counted'),
  figure<Values>('value', 'Enter a figure, like 1,250 or 12.5'),
  required<Values>('confidence', 'Say how well it is known'),
  atMost<Values>('evidence', 1000, 'Keep the evidence within 1,000 characters'),
];

/** As the server takes it, once the rules have passed. */
export const readingFrom = ({ value, evidence, confidence }: ReadingValues) => ({
  value: figureFrom(value) ?? 0,
  evidence,
  confidence: confidence as MetricConfidence,
});
