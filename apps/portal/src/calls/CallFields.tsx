import { DateField } from '../forms/DateField';
import { atMost, realDate, required } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';

export const callRules = <Values,>() => [
  required<Values>('title', 'Enter a title'),
  atMost<Values>('title', 200, 'Keep the title within 200 characters'),
  required<Values>('wanted', 'Enter what is wanted'),
  atMost<Values>('wanted', 4000, 'Keep what is wanted within 4,000 characters'),
  required<Values>('opensOn', 'Enter the first day'),
  realDate<Values>('opensOn'),
  required<Values>('closesOn', 'Enter the last day'),
  realDate<Values>('closesOn'),
];

export function CallFields() {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint="As a question or a wish. For example: how do you brief night shelters?"
      />
      <TextArea
        name="wanted"
        label="What is wanted?"
        rows={8}
        hint="What would help, in which form, and for whom. Everybody reads it: name no people, premises or cases."
      />
      <DateField name="opensOn" label="First day" />
      <DateField
        name="closesOn"
        label="Last day"
        hint="It can be answered until the end of that day, for a year at most."
      />
    </>
  );
}
