import { CheckboxesField, SelectField } from '../forms/ChoiceFields';
import { useField } from '../forms/Form';
import { TextField } from '../forms/TextField';
import { graphql, readFragment, type FragmentType } from '../gql';
import { sectorOrder, sectors } from '../table/sectors';
import { ListFields } from '../forms/ListFields';
import { blankLanguage, type WordsValues } from './submission';
import { choicesOf, jurisdictionWords } from './words';

const FoundFieldsFragment = graphql(`
  fragment FoundFields on Query {
    libraryTopics {
      code
      name
    }
    libraryLanguages {
      code
      name
    }
  }
`);

const MOST_LANGUAGES = 20;

/** What readers narrow their search down by. */
export function FoundFields({ query }: { query: FragmentType<typeof FoundFieldsFragment> }) {
  const { libraryTopics, libraryLanguages } = readFragment(FoundFieldsFragment, query);
  const languages = libraryLanguages.map(({ code, name }) => ({ value: code, label: name }));
  const { error } = useField<string[]>('languages');
  return (
    <>
      <div className="rt-columns">
        <CheckboxesField
          name="topics"
          label="Topics"
          choices={libraryTopics.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <CheckboxesField name="jurisdictions" label="Where does it hold?" choices={choicesOf(jurisdictionWords)} />
      <fieldset className={`govuk-fieldset govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Languages it is in</legend>
        <ListFields<WordsValues['languages'][number]>
          name="languages"
          noun="language"
          most={MOST_LANGUAGES}
          blank={blankLanguage}
          first="code"
          nameOf={({ code }) => languages.find(({ value }) => value === code)?.label ?? ''}
        >
          {(name) => (
            <SelectField name={`${name}.code`} label="Language" empty="Choose a language" choices={languages} />
          )}
        </ListFields>
      </fieldset>
      <TextField
        name="writtenFor"
        label="For whom is it written?"
        optional
        hint="In words. For example: all professionals in law enforcement"
      />
      <div className="rt-columns">
        <CheckboxesField
          name="sectors"
          label="Sectors it is written for"
          hint="Leave all of them empty when it is for everybody."
          choices={sectorOrder.map((value) => ({ value, label: sectors[value].label }))}
        />
      </div>
    </>
  );
}
