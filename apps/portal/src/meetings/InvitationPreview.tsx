import { isLocalDate } from '../forms/rules';
import { Details } from '../ui/Notes';
import { SummaryList } from '../ui/SummaryList';
import type { AgendaTemplatesFragment, MeetingAudience } from '../gql/graphql';
import type { WhenValues } from './WhenFields';
import type { WhereValues } from './WhereFields';
import { purposeWords } from './words';

type TemplateItem = AgendaTemplatesFragment['items'][number];

interface InvitationPreviewProps {
  values: WhenValues & WhereValues & { title: string; seenBy: MeetingAudience; agreementId: string };
  /** Of the template that is chosen. */
  agenda: readonly TemplateItem[];
  partnershipName: string;
  timeZone: string;
}

/** The mail as the invitee will read it. A mail travels outside: of a restricted meeting it says only when it is. */
export function InvitationPreview({ values, agenda, partnershipName, timeZone }: InvitationPreviewProps) {
  const { heldOn, startsTime, endsTime, place, joiningLink, accessNotes, seenBy, agreementId } = values;
  const isRestricted = seenBy !== 'PARTNERSHIP' || agreementId !== '';
  const title = isRestricted
    ? `Restricted meeting of ${partnershipName}`
    : values.title.trim() || 'Title to be entered';
  const times = startsTime && endsTime ? `${startsTime} to ${endsTime}` : 'time to be entered';
  const when = `${dayInWords(heldOn)}, ${times} (${timeZone === 'Europe/London' ? 'UK time' : timeZone})`;
  const access = <span className="rt-lines">{accessNotes}</span>;
  return (
    <Details summary="Preview the invitation as the invitee will see it">
      <div className="rt-card">
        <p className="govuk-body-s">
          Subject: Invitation: {title}, {when}
        </p>
        <p className="govuk-body">
          <strong>{title}</strong>
        </p>
        <p className="govuk-body">You are invited to a meeting.</p>
        <SummaryList
          rows={[
            ['Partnership', partnershipName],
            ['When', when],
            !isRestricted && place && ['Where', place],
            !isRestricted && joiningLink && ['Join online', joiningLink],
            !isRestricted && accessNotes && ['Access', access],
          ]}
        />
        {isRestricted ? (
          <p className="govuk-body">
            This meeting is restricted, so nothing more is said in mail. Sign in to read where it is held and what it is
            about.
          </p>
        ) : (
          <PreviewedAgenda items={agenda} />
        )}
        <p className="govuk-body">
          Answer without signing in: accept, say that you may come, or send apologies or your deputy.
        </p>
        <p className="govuk-body-s">
          With it: a link to answer, a link to read it in Roundtable, and an entry for the calendar.
        </p>
      </div>
    </Details>
  );
}

const dayInWords = (day: string) =>
  isLocalDate(day)
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day)).replace(',', '')
    : 'date to be entered';

function PreviewedAgenda({ items }: { items: readonly TemplateItem[] }) {
  if (!items.length) return null;
  return (
    <>
      <p className="govuk-body">Agenda</p>
      <ol className="govuk-list govuk-list--number">
        {items.map(({ title, minutes, purpose, seenBy }) => (
          <li key={title}>
            {seenBy === 'EVERYBODY'
              ? `${title} (${purposeWords[purpose].toLowerCase()}, ${minutes} minutes)`
              : `Restricted item: sign in to read it (${minutes} minutes)`}
          </li>
        ))}
      </ol>
    </>
  );
}
