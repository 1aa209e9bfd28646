import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { LeavingForm } from './LeavingForm';
import { WhatLeavingEnds } from './WhatLeavingEnds';

const LeavingPageQuery = graphql(`
  query LeavingPage($id: ID!, $personId: ID!) {
    agency(id: $id) {
      id
      name
      viewerCan {
        change
        confirm
      }
    }
    person(id: $personId) {
      id
      name
      termsFor(agencyId: $id) {
        id
        viewerRecordsLeaving
      }
      ...WhatLeavingEnds
    }
    viewer {
      person {
        id
      }
    }
  }
`);

/** Says that somebody has left the agency: before it is done, exactly what will end. */
export function LeavingPage() {
  const { id, personId } = useParams();
  const [data, waiting] = usePageQuery(LeavingPageQuery, { id: id!, personId: personId! });
  if (!data) return waiting;
  const { agency, person, viewer } = data;
  const isMe = viewer?.person.id === personId;
  const may =
    isMe ||
    agency?.viewerCan.change ||
    agency?.viewerCan.confirm ||
    person?.termsFor.some((term) => term.viewerRecordsLeaving);
  if (!agency || !person || !may) return <NotFound />;
  const back = isMe
    ? { to: '/account', label: 'Your account' }
    : { to: `/agencies/${agency.id}/people`, label: `People of ${agency.name}` };
  return (
    <Page
      title={isMe ? `You have left ${agency.name}` : `${person.name} has left ${agency.name}`}
      caption="Leaving an agency"
      back={back}
    >
      <WhatLeavingEnds person={person} agency={agency} isMe={isMe} />
      <LeavingForm agency={agency} person={person} isMe={isMe} back={isMe ? '/account' : `/agencies/${agency.id}`} />
    </Page>
  );
}
