import { readFragment, type FragmentType } from '../gql';
import { AgencyLink } from '../agencies/AgencyLink';
import { sectors } from '../table/sectors';
import { EmailLink } from '../ui/EmailLink';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { TableSeatFragment } from './SeatTable';
import { kindWords, seatLabel } from './words';

interface SeatDetailsProps {
  seat: FragmentType<typeof TableSeatFragment>;
  /** What the network is told of it, when it is advertised. */
  vacancyId?: string;
  slug: string;
}

/** One seat, beside the round table. */
export function SeatDetails({ seat: ref, vacancyId, slug }: SeatDetailsProps) {
  const seat = readFragment(TableSeatFragment, ref);
  const { id, agency, memberName, kind, isStatutory, representative, deputy, viewerCan } = seat;
  return (
    <>
      <h3 className="govuk-heading-s">{seatLabel(seat)}</h3>
      <SummaryList
        rows={[
          [memberName ? 'Represented through' : 'Agency', <AgencyLink agency={agency} />],
          ['Sector', sectors[agency.sector].label],
          ['Seat', `${kindWords[kind]}, ${isStatutory ? 'statutory' : 'voluntary'}`],
          ['Representative', representative ? <PersonLine person={representative.person} /> : 'Vacant'],
          ['Deputy', deputy ? <PersonLine person={deputy.person} /> : 'Nobody named'],
          representative && [
            'Term',
            <>
              Since <Day on={representative.startsOn} />
              {representative.endsOn && (
                <>
                  , until <Day on={representative.endsOn} />
                </>
              )}
            </>,
          ],
        ]}
      />
      {vacancyId && (
        <p className="govuk-body">
          <TextLink to={`/vacancies/${vacancyId}`}>See the vacancy, as the network is told of it</TextLink>
        </p>
      )}
      {viewerCan.change && <TextLink to={`/partnerships/${slug}/seats/${id}`}>Look after this seat</TextLink>}
    </>
  );
}

interface PersonLineProps {
  /** The telephone is shared with few, and not always given. */
  person?: { name: string; jobTitle: string; email: string; phone?: string | null } | null;
}

/** Somebody's name, what they do, and how to reach them. */
export function PersonLine({ person }: PersonLineProps) {
  if (!person) return 'Not shown to you';
  return (
    <>
      {person.name}
      {person.jobTitle && <span className="rt-under">{person.jobTitle}</span>}
      <span className="rt-under">
        <EmailLink email={person.email} />
      </span>
      {person.phone && (
        <span className="rt-under">
          <a className="govuk-link" href={`tel:${person.phone.replaceAll(/[^+\d]/g, '')}`}>
            {person.phone}
          </a>
        </span>
      )}
    </>
  );
}
