import { DateField } from '../forms/DateField';
import { atMost, realDate, realTime, required, type Rule } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';
import { TimeField } from '../forms/TimeField';

export interface SessionValues {
  heldOn: string;
  startsTime: string;
  endsTime: string;
  place: string;
  howToJoin: string;
  capacity: string;
}

export const sessionRules = <Values extends SessionValues>(): Rule<Values>[] => [
  required('heldOn', 'Enter the day'),
  realDate('heldOn'),
  required('startsTime', 'Enter when it begins'),
  realTime('startsTime'),
  required('endsTime', 'Enter when it ends'),
  realTime('endsTime'),
  atMost('place', 300, 'Keep the place within 300 characters'),
  atMost('howToJoin', 1000, 'Keep how to join within 1,000 characters'),
  required('capacity', 'Enter for how many it is'),
  ({ capacity }) =>
    capacity.trim() === '' || (/^\d+$/.test(capacity.trim()) && Number(capacity) >= 1 && Number(capacity) <= 5000)
      ? undefined
      : { code: 'NUMBER', message: 'Enter a whole number, 1 to 5,000', path: ['capacity'] },
];

/** As the server takes them. */
export const sessionInput = ({ capacity, ...said }: SessionValues) => ({ ...said, capacity: Number(capacity) });

export function SessionFields() {
  return (
    <>
      <DateField name="heldOn" label="Day" />
      <TimeField name="startsTime" label="Begins" />
      <TimeField name="endsTime" label="Ends" />
      <TextField name="place" label="Where?" hint="A room and its address, or “online”." optional />
      <TextArea
        name="howToJoin"
        label="How to join"
        hint="Whoever has a place reads it, here and in the mail."
        rows={3}
        optional
      />
      <TextField name="capacity" label="For how many?" inputMode="numeric" width={4} />
    </>
  );
}
