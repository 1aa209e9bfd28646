import { RadioField, SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { TextArea, TextField } from '../forms/TextField';
import type { MetricPeriodType } from '../gql/enums';
import { choicesOf, directionWords, kindExamples, kindWords, periodTypeWords } from './words';

interface MetricFieldsProps {
  objectives: readonly { id: string; what: string }[];
  /** As it is chosen now: of one period there is nothing to add. */
  periodType: MetricPeriodType;
}

const yesNo = (yes: string, no: string) => [
  { value: 'YES', label: 'Yes', hint: yes },
  { value: 'NO', label: 'No', hint: no },
];

export function MetricFields({ objectives, periodType }: MetricFieldsProps) {
  return (
    <>
      <TextField name="name" label="What is measured?" hint="For example, staff briefed" />
      <TextArea
        name="definition"
        label="How is it counted?"
        hint="What counts and what does not, so that two agencies count alike. For example, staff who sat through the whole briefing; each once, however often they came"
      />
      <RadioField name="kind" label="What kind of figure is it?" choices={choicesOf(kindWords, kindExamples)} />
      <TextField name="unit" label="Unit" hint="For example, people, posters, calls" width={20} />
      <TextField name="source" label="Where do the figures come from?" optional />
      <RadioField name="periodType" label="How often is it counted?" choices={choicesOf(periodTypeWords)} />
      <RadioField
        name="addsAcrossAgencies"
        label="May figures of different agencies be added?"
        choices={yesNo(
          'What one counted no other counted: posters, sessions',
          'Two may have counted the same: people reached. Then the largest is shown, as “at least”',
        )}
      />
      {periodType !== 'CAMPAIGN' && (
        <RadioField
          name="addsAcrossPeriods"
          label="May figures of different periods be added?"
          choices={yesNo(
            'Each period counts what is new in it: calls, visits',
            'The same may be counted again: followers, people reached. Then the latest is shown',
          )}
        />
      )}
      <RadioField name="direction" label="Which way is better?" choices={choicesOf(directionWords)} inline />
      {objectives.length > 0 && (
        <SelectField
          name="objectiveId"
          label="Which objective does it measure?"
          optional
          empty="None"
          choices={objectives.map(({ id, what }) => ({ value: id, label: what }))}
        />
      )}
      <TextField
        name="baseline"
        label="Baseline"
        optional
        hint="Where things stood before. Without it no change can be shown."
        width={10}
      />
      <DateField name="baselineFrom" label="First day of the baseline" optional />
      <DateField name="baselineTo" label="Last day of the baseline" optional />
      <TextField name="baselineSource" label="Where does the baseline come from?" optional />
    </>
  );
}
