import type { ComponentProps } from 'react';
import { SelectField } from '../forms/ChoiceFields';
import { TextField } from '../forms/TextField';
import type { FoundBy } from '../gql/enums';
import { readFragment } from '../gql';
import { LanguageChoicesFragment, type LinkFields } from './LinkFields';
import { readersInWords } from './words';

/** The version that a file belongs to, as far as it says who may read the file. */
export interface FileOwner {
  id: string;
  version: number;
  foundBy: FoundBy;
  /** The widest first. */
  fileReaders: FoundBy[];
  partnership?: { id: string; name: string } | null;
}

export type LanguagesRef = ComponentProps<typeof LinkFields>['query'];

interface AboutFileFieldsProps {
  version: FileOwner;
  /** For whom it is already. */
  foundBy?: FoundBy;
  query: LanguagesRef;
}

/** What a file is called, its language, and who may read it. */
export function AboutFileFields({ version, foundBy, query }: AboutFileFieldsProps) {
  const { libraryLanguages } = readFragment(LanguageChoicesFragment, query);
  // What it has it keeps, though nobody could choose it any more.
  const readers = [...new Set([...version.fileReaders, ...(foundBy ? [foundBy] : [])])];
  return (
    <>
      <TextField name="label" label="What is it?" hint="For example: The guide, Annex B, Poster A3" />
      <SelectField
        name="language"
        label="Language"
        optional
        empty="None, or several"
        choices={libraryLanguages.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {readers.length > 1 && (
        <SelectField
          name="foundBy"
          label="Who may read it?"
          hint="Never more than the resource itself is for. Nobody else learns that there is such a file."
          choices={readers.map((value) => ({
            value,
            label:
              value !== version.foundBy
                ? capitalised(readersInWords(value, version.partnership))
                : `Everybody whom the resource is for: ${readersInWords(value, version.partnership)}`,
          }))}
        />
      )}
    </>
  );
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
