import { isLocalDate } from '../forms/rules';
import { Details } from '../ui/Notes';
import { SummaryList } from '../ui/SummaryList';
import type { MeetingAudience } from '../gql/graphql';
import { runningTimes, minutesOf, type AgendaDraft } from './agenda';
import type { WhenValues } from './WhenFields';
import type { WhereValues } from './WhereFields';
import { purposeWords, seenByWords } from './words';
import { zoneInWords } from './zones';

interface InvitationPreviewProps {
  values: WhenValues & WhereValues & { title: string; seenBy: MeetingAudience; agendaItems: AgendaDraft[] };
  partnershipName: string;
  timeZone: string;
}

/** The mail as the invitee will read it. A mail travels outside: of a restricted meeting it leaves out the agenda. */
export function InvitationPreview({ values, partnershipName, timeZone }: InvitationPreviewProps) {
  const { title, heldOn, startsTime, endsTime, place, joiningLink, accessNotes, seenBy } = values;
  const isRestricted = seenBy !== 'PARTNERSHIP';
  const day = isLocalDate(heldOn)
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(heldOn)).replace(',', '')
    : 'Date to be entered';
  const times = startsTime && endsTime ? `${startsTime} to ${endsTime}` : 'time to be entered';
  const access = <span className="rt-lines">{accessNotes}</span>;
  return (
    <Details summary="Preview the invitation as the invitee will see it">
      <div className="rt-card">
        <p className="govuk-body-s">
          Subject: <strong>Invitation: {title || 'Title to be entered'}</strong>
        </p>
        <p className="govuk-body">
          {partnershipName} invites you to <strong>{title || 'Title to be entered'}</strong>.
        </p>
        <SummaryList
          rows={[
            ['When', `${day}, ${times}, ${zoneInWords(timeZone, isLocalDate(heldOn) ? heldOn : undefined)}`],
            ['Where', place || (joiningLink ? 'Online' : 'To be entered')],
            joiningLink && ['Join online', joiningLink],
            accessNotes && ['Getting in and taking part', access],
            isRestricted && ['Seen by', seenByWords[seenBy]],
          ]}
        />
        {isRestricted ? (
          <p className="govuk-body">The agenda is in Roundtable only, because not everybody may see it.</p>
        ) : (
          <PreviewedAgenda items={values.agendaItems} startsTime={startsTime} />
        )}
        <p className="govuk-body">Will you come? Accept · Tentative · Send apologies · Send your deputy</p>
        <p className="govuk-body-s">Attached: an entry for your calendar.</p>
      </div>
    </Details>
  );
}

function PreviewedAgenda({ items, startsTime }: { items: AgendaDraft[]; startsTime: string }) {
  const written = items.filter(({ title }) => title.trim());
  const times = runningTimes(
    written.map(({ minutes }) => ({ minutes: minutesOf(minutes) })),
    startsTime,
  );
  if (!written.length) return <p className="govuk-body">No agenda yet.</p>;
  return (
    <ol className="govuk-list govuk-list--number">
      {written.map(({ key, title, purpose }, index) => (
        <li key={key}>
          {title} ({purposeWords[purpose].toLowerCase()}
          {times[index] && `, ${times[index]}`})
        </li>
      ))}
    </ol>
  );
}
