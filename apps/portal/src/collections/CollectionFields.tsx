import { RadioField } from '../forms/ChoiceFields';
import { atLeast, atMost, required, type Rule } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';
import type { CollectionKind } from '../gql/enums';

export interface CollectionValues {
  kind: CollectionKind;
  title: string;
  summary: string;
}

export const collectionRules = <Values extends CollectionValues>(): Rule<Values>[] => [
  required('title', 'Enter a title'),
  atLeast('title', 3, 'Enter at least 3 characters'),
  atMost('title', 200, 'Keep the title within 200 characters'),
  atMost('summary', 2000, 'Keep what it is for within 2,000 characters'),
];

export function CollectionFields() {
  return (
    <>
      <RadioField
        name="kind"
        label="What is it?"
        choices={[
          { value: 'COLLECTION', label: 'A collection', hint: 'To choose from.' },
          { value: 'TOOLKIT', label: 'A toolkit', hint: 'To work through, from the first section to the last.' },
        ]}
      />
      <TextField name="title" label="Title" hint="For example: Starting a partnership" />
      <TextArea name="summary" label="What is it for, and for whom?" rows={4} optional />
    </>
  );
}
