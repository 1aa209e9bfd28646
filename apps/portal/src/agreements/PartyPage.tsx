import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { usePageQuery } from '../ui/usePageQuery';
import { AgreementFacts } from './AgreementFacts';
import { howItStands } from './MyAgency';
import { RecordSignatureForm } from './RecordSignatureForm';
import { SignatureHistory } from './SignatureHistory';
import { SignForm } from './SignForm';
import { WithdrawSignatureForm } from './WithdrawSignatureForm';
import { signatureTones, signatureWords, titleOf } from './words';

const PartyPageQuery = graphql(`
  query PartyPage($id: ID!) {
    agreement(id: $id) {
      id
      title
      edition
      version
      expiresOn
      partnership {
        id
        slug
      }
      parties {
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
          record
          withdraw
        }
        ...SignatureHistory
      }
      ...AgreementFacts
    }
    viewer {
      person {
        id
        name
        jobTitle
      }
    }
  }
`);

/** One agency and one agreement: how it stands, what it would sign, and signing it. */
export function PartyPage() {
  const { id, partyId } = useParams();
  const [data, waiting] = usePageQuery(PartyPageQuery, { id: id! });
  if (!data) return waiting;
  const { agreement, viewer } = data;
  const party = agreement?.parties.find((each) => each.id === partyId);
  if (!agreement || !party) return <NotFound />;
  const { state, agency, viewerCan } = party;
  const signing = {
    partyId: party.id,
    version: agreement.version,
    expiresOn: agreement.expiresOn,
    agency: agency.name,
    at: `/agreements/${agreement.id}`,
  };
  return (
    <Page
      title={agency.name}
      caption={titleOf(agreement)}
      inPartnership={agreement.partnership?.slug}
      back={{ to: signing.at, label: titleOf(agreement) }}
    >
      <p className="govuk-body">
        <Tag tone={signatureTones[state]}>{signatureWords[state]}</Tag> This agency {howItStands(party)}
      </p>
      <SignatureHistory party={party} />
      {viewerCan.sign && (
        <>
          <h2 className="govuk-heading-l">What is signed</h2>
          <AgreementFacts agreement={agreement} />
          <h2 className="govuk-heading-l">Sign for {agency.name}</h2>
          <SignForm signing={signing} me={viewer?.person} />
        </>
      )}
      {viewerCan.record && !viewerCan.sign && (
        <>
          <h2 className="govuk-heading-l">Record a signature on paper</h2>
          <RecordSignatureForm signing={signing} />
        </>
      )}
      {viewerCan.withdraw && <WithdrawSignatureForm signing={signing} />}
    </Page>
  );
}
