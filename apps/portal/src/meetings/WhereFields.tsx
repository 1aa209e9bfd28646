import type { Rule } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';

export interface WhereValues {
  place: string;
  joiningLink: string;
  accessNotes: string;
}

export const whereRules: Rule<WhereValues>[] = [
  ({ place, joiningLink }) =>
    place.trim() || joiningLink.trim()
      ? undefined
      : { code: 'REQUIRED', message: 'Say where it is held: a place, a joining link, or both', path: ['place'] },
  ({ joiningLink }) =>
    joiningLink.trim() === '' || /^https?:\/\/\S+$/.test(joiningLink.trim())
      ? undefined
      : { code: 'LINK', message: 'Enter the whole joining link, beginning with https://', path: ['joiningLink'] },
];

export function WhereFields() {
  return (
    <>
      <TextField name="place" label="Place" hint="Room and address. Leave it empty when everybody joins online." />
      <TextField
        name="joiningLink"
        label="Joining link"
        type="url"
        hint="For joining online, beginning with https:// Leave it empty when nobody does."
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
