import { RadioField } from '../forms/ChoiceFields';
import { atMost, required } from '../forms/rules';
import { TextField } from '../forms/TextField';
import { alertChoices } from './alerts';

export const savedSearchRules = <Values,>() => [
  required<Values>('name', 'Enter a name'),
  atMost<Values>('name', 100, 'Keep the name within 100 characters'),
];

export function SavedSearchFields() {
  return (
    <>
      <TextField name="name" label="What do you call it?" hint="Only you see it. It stands in the mail." />
      <RadioField name="alert" label="Tell me by mail of what is new in it" choices={alertChoices} />
    </>
  );
}
