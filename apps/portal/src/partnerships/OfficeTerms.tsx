import { graphql, readFragment, type FragmentType } from '../gql';
import { OfficeChange } from '../officers/OfficeChange';
import { useNotify } from '../ui/notifications';
import { Day } from '../ui/When';
import { EndTermForm } from './EndTermForm';
import { PersonLine } from './SeatDetails';
import { officeWords } from './words';

const OfficeTermsFragment = graphql(`
  fragment OfficeTerms on Partnership {
    slug
    officers {
      id
      ...OfficeChange
      leaving {
        stepDown
      }
      office
      startsOn
      endsOn
      version
      viewerCan {
        end
      }
      person {
        id
        name
        jobTitle
        email
        phone
      }
    }
  }
`);

const EndOfficeTermMutation = graphql(`
  mutation EndOfficeTerm($input: EndTermInput!) {
    endOfficeTerm(input: $input) {
      partnership {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Chair, vice-chair and coordinator, each with the end of their term for those who may end it. */
export function OfficeTerms({ partnership }: { partnership: FragmentType<typeof OfficeTermsFragment> }) {
  const { slug, officers } = readFragment(OfficeTermsFragment, partnership);
  const notify = useNotify();
  if (!officers.length) return <p className="govuk-body">No office is held at present.</p>;
  const cards = officers.map((term) => {
    const { id, office, person, startsOn, endsOn, version, viewerCan, leaving } = term;
    const name = person?.name ?? 'the person';
    const words = officeWords[office].toLowerCase();
    return (
      <div className="rt-card" key={id}>
        <h3 className="govuk-heading-s">{officeWords[office]}</h3>
        <p className="govuk-body">
          <PersonLine person={person} />
          <span className="rt-under">
            Since <Day on={startsOn} />
            {endsOn && (
              <>
                , until <Day on={endsOn} />
              </>
            )}
          </span>
        </p>
        <OfficeChange term={term} slug={slug} />
        {viewerCan.end && !leaving.stepDown && (
          <EndTermForm
            mutation={EndOfficeTermMutation}
            term={{ id, version }}
            summary={`End the term of ${name} as ${words}`}
            consequence={`${name} stops being ${words} at once. What they could see only as an officer is closed to them. A seat that they fill stays theirs.`}
            onDone={() => notify(`${name} is no longer ${words}. Invite somebody to the office when you are ready.`)}
          />
        )}
      </div>
    );
  });
  return <div className="rt-cards">{cards}</div>;
}
