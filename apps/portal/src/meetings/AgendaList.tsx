import { graphql, readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { lengthInMinutes, runningTimes, spelledMinutes, totalMinutes } from './agenda';
import { purposeWords } from './words';

const MeetingAgendaFragment = graphql(`
  fragment MeetingAgenda on Meeting {
    id
    startsTime
    endsTime
    agendaItems {
      id
      title
      presenter
      minutes
      purpose
    }
    viewerCan {
      change
    }
  }
`);

export function AgendaList({ meeting: ref }: { meeting: FragmentType<typeof MeetingAgendaFragment> }) {
  const { id, startsTime, endsTime, agendaItems: items, viewerCan } = readFragment(MeetingAgendaFragment, ref);
  if (!items.length) {
    return (
      <EmptyState title="No agenda yet">
        {viewerCan.change && (
          <p className="govuk-body">
            <TextLink to={`/meetings/${id}/change`}>Write the agenda</TextLink>
          </p>
        )}
      </EmptyState>
    );
  }
  const times = runningTimes(items, startsTime);
  const [total, length] = [totalMinutes(items), lengthInMinutes(startsTime, endsTime)];
  return (
    <>
      <ol className="rt-agenda">
        {items.map((item, index) => (
          <li key={item.id}>
            <span className="rt-agenda__time">{times[index]}</span>
            <span className="rt-agenda__title">
              {item.title}
              {item.presenter && <span className="rt-agenda__presenter">{item.presenter}</span>}
            </span>
            <span className="rt-agenda__purpose">
              {purposeWords[item.purpose]}
              {item.minutes != null && `, ${item.minutes} min`}
            </span>
          </li>
        ))}
      </ol>
      {length !== undefined && total > length && (
        <p className="govuk-body">
          The items add up to {spelledMinutes(total)}; the meeting has {spelledMinutes(length)}.
        </p>
      )}
    </>
  );
}
