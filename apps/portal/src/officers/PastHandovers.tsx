import { graphql, readFragment, type FragmentType } from '../gql';
import { officeWords } from '../partnerships/words';
import { Details } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';

const PastHandoversFragment = graphql(`
  fragment PastHandovers on Partnership {
    slug
    handovers {
      id
      office
      state
      startedAt
      outgoing {
        id
        name
      }
      incoming {
        id
        name
      }
      invitation {
        id
        email
      }
    }
  }
`);

/** Handovers that are over: done, or taken back. */
export function PastHandovers({ partnership }: { partnership: FragmentType<typeof PastHandoversFragment> }) {
  const { slug, handovers } = readFragment(PastHandoversFragment, partnership);
  const past = handovers.filter(({ state }) => state === 'DONE' || state === 'WITHDRAWN');
  if (!past.length) return null;
  return (
    <Details summary="Past handovers">
      <ul className="govuk-list govuk-list--spaced">
        {past.map(({ id, office, state, startedAt, outgoing, incoming, invitation }) => (
          <li key={id}>
            <TextLink to={`/partnerships/${slug}/handover/${id}`}>
              {officeWords[office]}: {outgoing?.name ?? 'the holder'} to{' '}
              {incoming?.name ?? invitation?.email ?? 'a successor'}
            </TextLink>
            <span className="rt-under">
              {state === 'DONE' ? 'Done' : 'Withdrawn'}, started <DayOf at={startedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
