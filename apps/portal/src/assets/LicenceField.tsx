import { SelectField } from '../forms/ChoiceFields';
import { licenceWords } from '../library/words';
import { licencesOfUploads } from './words';

/** Of a file of one's own. */
export function LicenceField() {
  return (
    <SelectField
      name="licence"
      label="Licence"
      optional
      hint="What others may do with it. Only the holder of the rights can give a licence."
      empty="Not said"
      choices={licencesOfUploads.map((licence) => ({ value: licence, label: licenceWords[licence] }))}
    />
  );
}
