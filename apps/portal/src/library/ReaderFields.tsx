import type { ComponentProps } from 'react';
import { RadioField, SelectField } from '../forms/ChoiceFields';
import { TextArea } from '../forms/TextField';
import type { Marking } from '../gql/graphql';
import type { SharingLabel } from '../gql/enums';
import { ReadersField, usePartnershipChoices } from './ReadersField';
import { sharingMeans, sharingWords } from './words';

interface ReaderFieldsProps {
  library: ComponentProps<typeof ReadersField>['library'];
  values: { foundBy: string; marking: Marking };
}

const labels = (Object.keys(sharingWords) as SharingLabel[]).map((value) => ({
  value,
  label: sharingWords[value],
  hint: sharingMeans[value],
}));

/** Who finds it, how it is marked, and how far it may be passed on. */
export function ReaderFields({ library, values }: ReaderFieldsProps) {
  const partnerships = usePartnershipChoices(library);
  return (
    <>
      <ReadersField name="foundBy" library={library} />
      {!values.foundBy.includes(':') && partnerships.length > 0 && (
        <SelectField
          name="partnershipId"
          label="Has it an annex for one partnership only?"
          optional
          hint="Then you can give single files to that partnership, or to its statutory members, and to nobody else."
          empty="No"
          choices={partnerships}
        />
      )}
      <RadioField name="sharing" label="How far may readers pass it on?" choices={labels} />
      <RadioField
        name="marking"
        label="Marking"
        choices={[
          { value: 'OFFICIAL', label: 'OFFICIAL', hint: 'Ordinary business. Nothing is shown.' },
          {
            value: 'OFFICIAL_SENSITIVE',
            label: 'OFFICIAL-SENSITIVE',
            hint: 'Shown with the instruction below wherever it is. It is never named in email, and never for the public or the whole network.',
          },
        ]}
      />
      {values.marking === 'OFFICIAL_SENSITIVE' && (
        <TextArea name="handling" label="How is it to be handled?" hint="For example: Do not forward." rows={2} />
      )}
    </>
  );
}
