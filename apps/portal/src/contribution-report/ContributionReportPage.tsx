import { useParams, useSearchParams } from 'react-router';
import { isLocalDate } from '../forms/rules';
import { graphql } from '../gql';
import { MeetingTabs } from '../meetings/MeetingTabs';
import { dayInWords, today } from '../ui/days';
import { Heading } from '../ui/Heading';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AttendanceChart } from './AttendanceChart';
import { ContributionTable } from './ContributionTable';
import { HeldMeetings } from './HeldMeetings';
import { OwnLine } from './OwnLine';
import { PeriodForm } from './PeriodForm';

const ContributionReportPageQuery = graphql(`
  query ContributionReportPage($slug: String!, $since: LocalDate!, $until: LocalDate!) {
    partnership(slug: $slug) {
      id
      name
      contributionLines(since: $since, until: $until) {
        id
        isYours
        ...ContributionTable
        ...AttendanceChart
        ...OwnLine
      }
      heldMeetings(since: $since, until: $until) {
        id
        ...HeldMeeting
      }
    }
  }
`);

/** What each agency gives to a partnership. The address says of which time: `?since=2026-01-01&until=2026-12-31` */
export function ContributionReportPage() {
  const slug = useParams().slug!;
  const [params] = useSearchParams();
  const day = (name: string, otherwise: string) => {
    const given = params.get(name) ?? '';
    return isLocalDate(given) ? given : otherwise;
  };
  const until = day('until', today());
  const since = day('since', yearBefore(until));
  const [data, waiting] = usePageQuery(ContributionReportPageQuery, { slug, since, until });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const { contributionLines: lines, heldMeetings } = partnership;
  const own = lines.filter(({ isYours }) => isYours);
  const period = `${dayInWords(since)} to ${dayInWords(until)}`;
  return (
    <Page title="Attendance and contribution" caption={partnership.name} wide>
      <MeetingTabs slug={slug} />
      <PeriodForm key={`${since} ${until}`} since={since} until={until} />
      {lines.length === 0 ? (
        <EmptyState title="Nothing of this is shown to you">
          <p className="govuk-body">Officers read the line of each agency; whoever sits for one reads its own.</p>
        </EmptyState>
      ) : (
        <>
          {own.map((line) => (
            <OwnLine key={line.id} line={line} partnershipId={partnership.id} since={since} until={until} />
          ))}
          {lines.length > own.length && (
            <>
              <ContributionTable lines={lines} period={period} />
              {heldMeetings.length > 0 && <AttendanceChart lines={lines} />}
            </>
          )}
          <Heading level={2}>Meetings that were held</Heading>
          {heldMeetings.length > 0 ? (
            <>
              <p className="govuk-body">
                One table for each: a filled seat was there, itself or by a deputy; a ring sent apologies; a dot did not
                come.
              </p>
              <HeldMeetings meetings={heldMeetings} />
            </>
          ) : (
            <p className="govuk-body">
              None that you see, from {period}. A meeting counts once it was opened and closed.
            </p>
          )}
        </>
      )}
    </Page>
  );
}

/** The day after the same one of the year before; of the 29th of February, the 1st of March. */
function yearBefore(day: string) {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
