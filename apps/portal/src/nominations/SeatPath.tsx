import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { TextLink } from '../ui/TextLink';
import { LastDayForm } from './LastDayForm';
import { SeatNomination } from './SeatNomination';
import { nextFor, steps } from './words';

const SeatPathFragment = graphql(`
  fragment SeatPath on Seat {
    id
    filling {
      step
      hasLead
      viewerCan {
        advertise
        nominateDeputy
        nominateRepresentative
        planEnd
      }
    }
    vacancy {
      id
    }
    nominations(first: 10) {
      nodes {
        id
        ...SeatNomination
      }
    }
    representative {
      id
      ...LastDayForm
    }
    deputy {
      id
      ...LastDayForm
    }
  }
`);

/** How far the seat is on its way to being filled, who acts next, and what of that is the reader's to do. */
export function SeatPath({ seat: ref, slug }: { seat: FragmentType<typeof SeatPathFragment>; slug: string }) {
  const { id, filling, vacancy, nominations, representative, deputy } = readFragment(SeatPathFragment, ref);
  const { step, hasLead, viewerCan } = filling;
  const here = `/partnerships/${slug}`;
  const next = nextFor(step, hasLead);
  const { nominateRepresentative, nominateDeputy, advertise, planEnd } = viewerCan;
  const isToBeDone = nominateRepresentative || nominateDeputy || advertise || planEnd;
  if (step === 'FILLED' && !isToBeDone && nominations.nodes.length === 0) return null;
  return (
    <section aria-labelledby="path">
      <h2 className="govuk-heading-l" id="path">
        {step === 'FILLED' ? 'Who comes next' : 'On the way to being filled'}
      </h2>
      {step !== 'FILLED' && (
        <>
          <ol className="govuk-list rt-path">
            {steps.map((each) => (
              <li key={each.step} aria-current={each.step === step ? 'step' : undefined}>
                <span>{each.label}</span>
              </li>
            ))}
          </ol>
          <p className="govuk-body">{next}</p>
        </>
      )}
      <div className="govuk-button-group">
        {viewerCan.nominateRepresentative && (
          <LinkButton to={`${here}/seats/${id}/nominate`}>
            {representative ? 'Nominate a successor' : 'Nominate a representative'}
          </LinkButton>
        )}
        {viewerCan.nominateDeputy && (
          <LinkButton kind="secondary" to={`${here}/seats/${id}/nominate?capacity=DEPUTY`}>
            {deputy ? 'Nominate a new deputy' : 'Nominate a deputy'}
          </LinkButton>
        )}
        {viewerCan.advertise && (
          <LinkButton kind="secondary" to={`${here}/advertise?seat=${id}`}>
            Advertise to the network
          </LinkButton>
        )}
      </div>
      {vacancy && (
        <p className="govuk-body">
          <TextLink to={`/vacancies/${vacancy.id}`}>See what the network is told</TextLink>
        </p>
      )}
      {nominations.nodes.map((nomination) => (
        <SeatNomination key={nomination.id} nomination={nomination} slug={slug} />
      ))}
      {viewerCan.planEnd && representative && <LastDayForm term={representative} />}
      {viewerCan.planEnd && deputy && <LastDayForm term={deputy} />}
    </section>
  );
}
