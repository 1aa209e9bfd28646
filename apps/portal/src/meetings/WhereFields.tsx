import type { Rule } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';

export interface WhereValues {
  place: string;
  joiningLink: string;
  accessNotes: string;
}

export const whereRules: Rule<WhereValues>[] = [
  ({ joiningLink }) =>
    joiningLink.trim() === '' || /^https:\/\/\S+\.\S+/.test(joiningLink.trim())
      ? undefined
      : { code: 'LINK', message: 'Enter the whole joining link, beginning with https://', path: ['joiningLink'] },
];

export function WhereFields() {
  return (
    <>
      <TextField
        name="place"
        label="Place"
        optional
        hint="Room and address. Leave it empty when the meeting is online only."
      />
      <TextField
        name="joiningLink"
        label="Joining link"
        type="url"
        optional
        hint="For joining online, beginning with https://"
      />
      <TextArea
        name="accessNotes"
        label="Getting in and taking part"
        optional
        rows={3}
        hint="Step-free entrance, parking, hearing loop, interpreters. For example: sign in at reception; hearing loop in the room."
      />
    </>
  );
}
