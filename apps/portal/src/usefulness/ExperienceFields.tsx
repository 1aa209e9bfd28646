import { RadioField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { atMost, realDate, required, type Rule } from '../forms/rules';
import { TextArea } from '../forms/TextField';
import type { ExperienceOutcome, ExperienceReaders } from '../gql/enums';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { outcomeWords } from './words';

export interface ExperienceValues {
  words: {
    did: string;
    outcome: ExperienceOutcome | '';
    happened: string;
    differently: string;
    triedOn: string;
    sharedWith: ExperienceReaders | '';
  };
}

export const experienceRules: Rule<ExperienceValues>[] = [
  required('words.did', 'Enter what was done'),
  atMost('words.did', 2000, 'Keep what was done within 2,000 characters'),
  required('words.outcome', 'Choose whether it worked'),
  atMost('words.happened', 2000, 'Keep what happened within 2,000 characters'),
  atMost('words.differently', 2000, 'Keep what you would do differently within 2,000 characters'),
  realDate('words.triedOn'),
  required('words.sharedWith', 'Choose who reads it'),
];

/** As the API takes them; the rules have seen to it that the choices are made. */
export const wordsOf = ({ words }: ExperienceValues) => ({
  ...words,
  outcome: words.outcome as ExperienceOutcome,
  sharedWith: words.sharedWith as ExperienceReaders,
  triedOn: words.triedOn || null,
});

/** What was done, what came of it, and who is to read it. */
export function ExperienceFields() {
  return (
    <>
      <PersonalDataReminder />
      <TextArea
        name="words.did"
        label="What was done?"
        hint="For example: Read the checklist to the licensing team before ten visits."
        rows={5}
      />
      <RadioField
        name="words.outcome"
        label="Did it work?"
        hint="What did not work helps others as much as what did."
        choices={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
      />
      <TextArea name="words.happened" label="What happened?" optional />
      <TextArea name="words.differently" label="What would you do differently?" optional rows={3} />
      <DateField name="words.triedOn" label="When was it?" optional hint="Roughly. For example, 27 3 2026" />
      <RadioField
        name="words.sharedWith"
        label="Who reads it?"
        hint="Never more than read the resource itself. Its reviewers can withdraw what should not be here."
        choices={[
          { value: 'READERS', label: 'Members of partnerships who read the resource' },
          { value: 'PARTNERSHIP', label: 'The table on whose behalf you tell it, and nobody else' },
        ]}
      />
    </>
  );
}
