import { SelectField } from '../forms/ChoiceFields';
import { TextField } from '../forms/TextField';
import { ListFields } from '../forms/ListFields';
import { blankContributor, type WordsValues } from './submission';
import { choicesOf, roleWords } from './words';

const MOST = 30;

/** Who made it, in the order in which they are named. */
export function ContributorFields() {
  return (
    <ListFields<WordsValues['contributors'][number]>
      name="contributors"
      noun="contributor"
      most={MOST}
      blank={blankContributor}
      first="name"
      nameOf={({ name }) => name.trim()}
    >
      {(name) => (
        <div className="rt-list-fields__row">
          <TextField name={`${name}.name`} label="Name" width={20} />
          <SelectField name={`${name}.role`} label="Part" choices={choicesOf(roleWords)} />
          <TextField name={`${name}.affiliation`} label="Organisation" optional width={20} />
        </div>
      )}
    </ListFields>
  );
}
