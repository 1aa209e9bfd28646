import { RadioField } from '../forms/ChoiceFields';
import type { MeetingAudience } from '../gql/graphql';

const choices: { value: MeetingAudience; label: string; hint: string }[] = [
  {
    value: 'PARTNERSHIP',
    label: 'Everybody at the table',
    hint: 'Representatives and deputies of every core and co-opted seat, and the officers. Observers only when they are invited.',
  },
  {
    value: 'STATUTORY',
    label: 'Statutory members and the officers',
    hint: 'Seats held under a legal duty. Others do not learn that the meeting takes place, and the email says only when it is.',
  },
  {
    value: 'OFFICERS',
    label: 'The officers',
    hint: 'Chair, vice-chair and coordinator. The email says only when it is.',
  },
  {
    value: 'INVITED',
    label: 'Those invited, and nobody else',
    hint: 'Choose the seats and guests below. The email says only when it is.',
  },
];

export function SeenByField() {
  return (
    <RadioField
      name="seenBy"
      label="Who may see this meeting?"
      hint="Whoever is invited sees it in any case. This cannot be changed later."
      choices={choices}
    />
  );
}
