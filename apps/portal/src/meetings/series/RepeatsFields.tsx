import { RadioField, SelectField } from '../../forms/ChoiceFields';
import { DateField } from '../../forms/DateField';
import { TextField } from '../../forms/TextField';
import type { WhenValues } from '../WhenFields';
import { patternChoices, type RepeatsDraft } from './repeats';
import { SeriesPreview } from './SeriesPreview';
import { nationWords, onHolidayWords } from './words';

interface RepeatsFieldsProps {
  values: WhenValues & { repeats: RepeatsDraft };
  timeZone: string;
  /** Left out where what is changed is a series already. */
  once?: string;
}

const choicesOf = <T extends string>(words: Record<T, string>) =>
  (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }));

/** Whether and how a meeting comes again, and the dates that gives. */
export function RepeatsFields({ values, timeZone, once }: RepeatsFieldsProps) {
  const { pattern } = values.repeats;
  const choices = patternChoices(values.heldOn);
  // A rule that the date no longer fits stays chosen until the reader chooses another; the server says what is wrong.
  const isStale = pattern !== '' && !choices.some(({ value }) => value === pattern);
  return (
    <>
      <SelectField
        name="repeats.pattern"
        label={once ? 'Does it repeat?' : 'How it repeats'}
        hint={choices.length === 0 ? 'Enter the date first: the choices follow from it.' : undefined}
        empty={once}
        choices={isStale ? [...choices, { value: pattern, label: 'As before: no longer fits the date' }] : choices}
      />
      {pattern !== '' && (
        <>
          <TextField
            name="repeats.every"
            label={pattern === 'WEEKS' ? 'Every how many weeks?' : 'Every how many months?'}
            hint={pattern === 'WEEKS' ? '1 for weekly, 6 for six-weekly' : '1 for monthly, 3 for quarterly'}
            inputMode="numeric"
            width={4}
          />
          <DateField
            name="repeats.lastOn"
            label="Last day of the series"
            hint="No meeting is held after it. At most five years and 60 meetings; it can be changed later."
          />
          <SelectField name="repeats.nation" label="Whose bank holidays count?" choices={choicesOf(nationWords)} />
          <RadioField
            name="repeats.onHoliday"
            label="When a date is a bank holiday"
            hint={
              pattern === 'MONTHS_BY_DAY' || pattern === 'MONTHS_BY_LAST_DAY'
                ? 'The same goes for a date that is a Saturday or a Sunday.'
                : undefined
            }
            choices={choicesOf(onHolidayWords)}
          />
          <SeriesPreview values={values} timeZone={timeZone} />
        </>
      )}
    </>
  );
}
