import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { capacityWords, seatLabel } from '../partnerships/words';
import { dayAfter } from '../ui/days';
import { SeenBy } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { NominateForm } from './NominateForm';

const NominatePageQuery = graphql(`
  query NominatePage($seatId: ID!) {
    seat(id: $seatId) {
      id
      title
      memberName
      agency {
        id
        name
        emailDomains
      }
      partnership {
        id
        name
        slug
      }
      representative {
        id
        endsOn
      }
      deputy {
        id
        endsOn
      }
      filling {
        viewerCan {
          nominateRepresentative
          nominateDeputy
        }
      }
    }
  }
`);

/** An agency names somebody for its seat, or a representative their deputy: /nominate?capacity=DEPUTY */
export function NominatePage() {
  const { slug, seatId } = useParams();
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(NominatePageQuery, { seatId: seatId! });
  if (!data) return waiting;
  const { seat } = data;
  const capacity = params.get('capacity') === 'DEPUTY' ? 'DEPUTY' : 'REPRESENTATIVE';
  const may =
    seat?.filling.viewerCan[capacity === 'DEPUTY' ? 'nominateDeputy' : 'nominateRepresentative'] &&
    seat.partnership?.slug === slug;
  if (!seat || !may) return <NotFound />;
  const present = capacity === 'DEPUTY' ? seat.deputy : seat.representative;
  return (
    <Page
      title={`Nominate a ${capacityWords[capacity].toLowerCase()}`}
      caption={`${seatLabel(seat)} at ${seat.partnership?.name}`}
      back={{ to: `/partnerships/${slug}/seats/${seatId}`, label: 'The seat' }}
    >
      <p className="govuk-body">
        The chair or coordinator decides. Until they approve and the person accepts the invitation, the person is told
        nothing and has no access.
      </p>
      <p className="govuk-body">
        <SeenBy>
          the officers of {seat.partnership?.name}, the national coordinator, the leads of {seat.agency.name} and you.
        </SeenBy>
      </p>
      <NominateForm
        key={seat.id}
        seatId={seat.id}
        capacity={capacity}
        domains={seat.agency.emailDomains ?? []}
        startsOn={present?.endsOn ? dayAfter(present.endsOn) : ''}
        back={`/partnerships/${slug}/seats/${seatId}`}
      />
    </Page>
  );
}
