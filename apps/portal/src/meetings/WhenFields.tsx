import { DateField } from '../forms/DateField';
import { realDate, realTime, required, type Rule } from '../forms/rules';
import { TimeField } from '../forms/TimeField';
import { lengthInMinutes } from './agenda';
import { WhenNotes, type OtherMeeting } from './WhenNotes';

export interface WhenValues {
  heldOn: string;
  startsTime: string;
  endsTime: string;
}

export const whenRules: Rule<WhenValues>[] = [
  required('heldOn', 'Enter the date'),
  realDate('heldOn'),
  required('startsTime', 'Enter the time at which it starts'),
  realTime('startsTime'),
  required('endsTime', 'Enter the time at which it ends'),
  realTime('endsTime'),
  ({ startsTime, endsTime }) =>
    endsTime !== '' && startsTime !== '' && lengthInMinutes(startsTime, endsTime) === undefined
      ? {
          code: 'ENDS_BEFORE_IT_STARTS',
          message: 'The end must be later than the start, on the same day',
          path: ['endsTime'],
        }
      : undefined,
];

interface WhenFieldsProps {
  values: WhenValues;
  timeZone: string;
  /** Meetings that the reader knows of, so that a clash is said while choosing. */
  others: readonly OtherMeeting[];
}

export function WhenFields({ values, timeZone, others }: WhenFieldsProps) {
  return (
    <>
      <DateField name="heldOn" label="Date" />
      <div className="rt-pair">
        <TimeField name="startsTime" label="Starts" />
        <TimeField name="endsTime" label="Ends" hint="For example, 11:30am or 16:00" />
      </div>
      <WhenNotes {...values} timeZone={timeZone} others={others} />
    </>
  );
}
