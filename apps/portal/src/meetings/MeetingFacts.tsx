import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { When } from '../ui/When';

const MeetingFactsFragment = graphql(`
  fragment MeetingFacts on Meeting {
    startsAt
    endsAt
    timeZone
    place
    joiningLink
    accessNotes
    organiser {
      id
      name
      email
    }
  }
`);

/** When, where, how to take part, whom to ask. */
export function MeetingFacts({ meeting: ref }: { meeting: FragmentType<typeof MeetingFactsFragment> }) {
  const { startsAt, endsAt, timeZone, place, joiningLink, accessNotes, organiser } = readFragment(
    MeetingFactsFragment,
    ref,
  );
  return (
    <SummaryList
      rows={[
        ['When', <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />],
        ['Where', place || (joiningLink ? 'Online' : 'Not said yet')],
        joiningLink && ['Join online', <JoiningLink to={joiningLink} />],
        accessNotes && ['Getting in and taking part', <span className="rt-lines">{accessNotes}</span>],
        organiser && [
          'Organised by',
          <>
            {organiser.name}
            <br />
            <a className="govuk-link" href={`mailto:${organiser.email}`}>
              {organiser.email}
            </a>
          </>,
        ],
      ]}
    />
  );
}

function JoiningLink({ to }: { to: string }) {
  if (!/^https?:\/\//.test(to)) return to;
  return (
    <a className="govuk-link" href={to} target="_blank" rel="noreferrer">
      {to}
      <span className="govuk-visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
