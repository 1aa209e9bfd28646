import { graphql, readFragment, type FragmentType } from '../gql';
import { EmailLink } from '../ui/EmailLink';
import { SummaryList } from '../ui/SummaryList';
import { When } from '../ui/When';

const MeetingFactsFragment = graphql(`
  fragment MeetingFacts on Meeting {
    id
    status
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
  const { id, status, startsAt, endsAt, timeZone, place, joiningLink, accessNotes, organiser } = readFragment(
    MeetingFactsFragment,
    ref,
  );
  const when = (
    <>
      <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />
      {status === 'SCHEDULED' && (
        <>
          <br />
          <a className="govuk-link" href={`/meetings/${id}/meeting.ics`} download>
            Add to your calendar<span className="govuk-visually-hidden"> (a calendar file)</span>
          </a>
        </>
      )}
    </>
  );
  const join = joiningLink && <JoiningLink to={joiningLink} />;
  const access = accessNotes && <span className="rt-lines">{accessNotes}</span>;
  const by = organiser && <Organiser name={organiser.name} email={organiser.email} />;
  return (
    <SummaryList
      rows={[
        ['When', when],
        ['Where', place || (joiningLink ? 'Online' : 'Not said yet')],
        join && ['Join online', join],
        access && ['Getting in and taking part', access],
        by && ['Organised by', by],
      ]}
    />
  );
}

function Organiser({ name, email }: { name: string; email: string }) {
  return (
    <>
      {name}
      <br />
      <EmailLink email={email} />
    </>
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
