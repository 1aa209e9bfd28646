import { SelectField } from '../forms/ChoiceFields';
import { TextField } from '../forms/TextField';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ListFields } from '../forms/ListFields';
import { blankLink, type WordsValues } from './submission';

export const LanguageChoicesFragment = graphql(`
  fragment LanguageChoices on Query {
    libraryLanguages {
      code
      name
    }
  }
`);

const MOST = 20;

/** Where it can be read elsewhere. */
export function LinkFields({ query }: { query: FragmentType<typeof LanguageChoicesFragment> }) {
  const { libraryLanguages } = readFragment(LanguageChoicesFragment, query);
  const languages = libraryLanguages.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <ListFields<WordsValues['links'][number]>
      name="links"
      noun="link"
      most={MOST}
      blank={blankLink}
      first="label"
      nameOf={({ label }) => label.trim()}
    >
      {(name) => (
        <div className="rt-list-fields__row">
          <TextField name={`${name}.label`} label="What it leads to" width={20} />
          <TextField name={`${name}.url`} label="Address" type="url" />
          <SelectField name={`${name}.language`} label="Language" optional empty="Not said" choices={languages} />
        </div>
      )}
    </ListFields>
  );
}
