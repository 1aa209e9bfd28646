import { titleOf } from '../agreements/words';
import { RadioField } from '../forms/ChoiceFields';
import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';

const SignatoriesFieldFragment = graphql(`
  fragment SignatoriesField on Partnership {
    agreements {
      id
      title
      edition
      state
      expiresOn
      partyCount
      signedCount
    }
  }
`);

const inForce = ['IN_FORCE', 'REVIEW_DUE', 'EXPIRING'];

/** Whether agencies must have signed an agreement to see the meeting; nothing where there is none to sign. */
export function SignatoriesField({ partnership }: { partnership: FragmentType<typeof SignatoriesFieldFragment> }) {
  const { agreements } = readFragment(SignatoriesFieldFragment, partnership);
  const offered = agreements.filter(({ state }) => inForce.includes(state));
  if (offered.length === 0) return null;
  return (
    <RadioField
      name="agreementId"
      label="Must their agency have signed an information-sharing agreement?"
      hint="This cannot be changed later. Guests cannot be invited then: they have no agency that signed."
      choices={[
        { value: '', label: 'No' },
        ...offered.map(({ id, expiresOn, partyCount, signedCount, ...agreement }) => ({
          value: id,
          label: `Only agencies that have signed ${titleOf(agreement)}`,
          hint: `${signedCount} of ${partyCount} agencies have signed. In force until ${dayInWords(expiresOn)}; an agency whose signature ends does not see the meeting from that midnight, until it signs again. The email says only when the meeting is.`,
        })),
      ]}
    />
  );
}
