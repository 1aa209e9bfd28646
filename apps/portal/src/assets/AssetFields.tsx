import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { TextArea, TextField } from '../forms/TextField';
import { graphql, readFragment, type FragmentType } from '../gql';
import { LicenceField } from './LicenceField';
import { channels, channelWords } from './words';

export const AssetChoicesFragment = graphql(`
  fragment AssetChoices on Query {
    libraryLanguages {
      code
      name
    }
  }
`);

interface AssetFieldsProps {
  choices: FragmentType<typeof AssetChoicesFragment>;
  /** What comes from the library has the licence that it has there. */
  isUpload: boolean;
}

/** What is said of an asset, wherever it comes from. */
export function AssetFields({ choices, isUpload }: AssetFieldsProps) {
  const { libraryLanguages } = readFragment(AssetChoicesFragment, choices);
  return (
    <>
      <TextField name="title" label="Title" hint="For example, A3 poster for bus shelters" />
      <SelectField
        name="channel"
        label="Where is it used?"
        empty="Choose where"
        choices={channels.map((channel) => ({ value: channel, label: channelWords[channel] }))}
      />
      <SelectField
        name="language"
        label="Language"
        optional
        hint={isUpload ? 'Leave it open when there are no words in it' : 'Left open, it is what the library says'}
        empty="None, or as the library says"
        choices={libraryLanguages.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {isUpload && <LicenceField />}
      <TextArea
        name="guidance"
        label="How is it to be used?"
        optional
        hint="For example: print at A3 or larger; put your own logo at the bottom left and nowhere else"
      />
      <DateField
        name="expiresOn"
        label="Last day of use"
        optional
        hint="From the next day on it is withdrawn wherever it was shown. For example, 30 11 2027"
      />
    </>
  );
}
