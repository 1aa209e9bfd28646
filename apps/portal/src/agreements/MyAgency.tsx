import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { signatureTones, signatureWords } from './words';

const MyPartyFragment = graphql(`
  fragment MyParty on AgreementParty {
    id
    state
    inForceUntil
    agency {
      id
      name
    }
    signature {
      id
      signedOn
    }
    viewerCan {
      sign
    }
  }
`);

interface MyAgencyProps {
  agreementId: string;
  party: FragmentType<typeof MyPartyFragment>;
}

/** "Durham Police: signed on 3 March 2026, in force until 31 December 2027" */
export function MyAgency({ agreementId, party: ref }: MyAgencyProps) {
  const party = readFragment(MyPartyFragment, ref);
  const { id, state, agency, viewerCan } = party;
  return (
    <p className="govuk-body">
      <Tag tone={signatureTones[state]}>{signatureWords[state]}</Tag> <strong>{agency.name}</strong>{' '}
      {howItStands(party)}
      {viewerCan.sign && (
        <>
          <br />
          <TextLink to={`/agreements/${agreementId}/parties/${id}`} about={`for ${agency.name}`}>
            {party.signature ? 'Sign again' : 'Read and sign'}
          </TextLink>
        </>
      )}
    </p>
  );
}

interface Standing {
  readonly state: string;
  readonly inForceUntil?: string | null;
  readonly signature?: { readonly signedOn: string } | null;
}

/** Without a capital, for after a name. */
export function howItStands({ state, inForceUntil, signature }: Standing): string {
  if (!signature) return 'has not signed. What is shared only with agencies that have signed is closed to it.';
  const signed = `signed on ${dayInWords(signature.signedOn)}`;
  if (state === 'WITHDRAWN' || !inForceUntil) return `${signed}, not in force any more.`;
  const until = dayInWords(inForceUntil);
  return state === 'LAPSED' ? `${signed}, was in force until ${until}.` : `${signed}, in force until ${until}.`;
}
