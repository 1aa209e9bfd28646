import { graphql, readFragment, type FragmentType } from '../../gql';
import { RoundTable } from '../../table/RoundTable';
import { sectors } from '../../table/sectors';
import { EmptyState } from '../../ui/Notes';
import { SummaryList } from '../../ui/SummaryList';
import { TextLink } from '../../ui/TextLink';
import { Day } from '../../ui/When';
import { kindWords, levelWords, officeWords, partnershipKindWords, seatLabel, statusWords, tierWords } from '../words';
import { holderOf, SeatsThatDay, SeatThatDayFragment, type Holder } from './SeatsThatDay';

const ThatDayFragment = graphql(`
  fragment ThatDay on Partnership {
    asOn(day: $day) {
      id
      name
      status
      kind
      tier
      level
      area
      region
      endsOn
      product
      parent {
        id
        name
        slug
      }
      hostAgency {
        id
        name: nameOn(day: $day)
      }
      mergedInto {
        id
        name
        slug
      }
    }
    officersOn(day: $day) {
      id
      office
      name
      person {
        id
        name
      }
    }
    seatsOn(day: $day) {
      id
      ...SeatThatDay
    }
  }
`);

interface ThatDayProps {
  partnership: FragmentType<typeof ThatDayFragment>;
  day: string;
}

/** A partnership and its table as they were on a day. */
export function ThatDay({ partnership, day }: ThatDayProps) {
  const { asOn, officersOn, seatsOn } = readFragment(ThatDayFragment, partnership);
  const seats = seatsOn.map((seat) => readFragment(SeatThatDayFragment, seat));
  if (!asOn)
    return (
      <EmptyState title="Nothing is known of that day">
        <p className="govuk-body">It lies before the first day on record. Choose a later one.</p>
      </EmptyState>
    );
  const vacant = seats.filter(({ representative }) => !representative).length;
  return (
    <section aria-labelledby="that-day">
      <h2 className="govuk-heading-l" id="that-day">
        The table on <Day on={day} />
      </h2>
      {seats.length > 0 ? (
        <RoundTable
          seats={seats.map((seat) => ({
            id: seat.id,
            label: seatLabel(seat),
            sector: seat.agency.sector,
            kind: seat.kind,
            isVacant: !seat.representative,
          }))}
          officers={officersOn.map(({ id, office, ...term }) => ({
            id,
            office: officeWords[office],
            name: holderOf(term),
            seatId: seats.find(({ representative }) => representative && isOne(representative, term))?.id,
          }))}
          centre={`${seats.length} ${seats.length === 1 ? 'seat' : 'seats'}`}
          centreNote={vacant ? `${vacant} vacant` : 'every seat was filled'}
          details={(id) => {
            const seat = seats.find((each) => each.id === id);
            return (
              seat && (
                <>
                  <h3 className="govuk-heading-s">{seatLabel(seat)}</h3>
                  <SummaryList
                    rows={[
                      seat.memberName && ['Represented through', seat.agency.name],
                      ['Sector', sectors[seat.agency.sector].label],
                      ['Seat', `${kindWords[seat.kind]}, ${seat.isStatutory ? 'statutory' : 'voluntary'}`],
                      ['Representative', holderOf(seat.representative) || 'Vacant'],
                      ['Deputy', holderOf(seat.deputy) || 'Nobody named'],
                    ]}
                  />
                </>
              )
            );
          }}
        >
          <SeatsThatDay seats={seats} day={day} />
        </RoundTable>
      ) : (
        <EmptyState title="No seat was at the table that day, or it is not shown to you" />
      )}
      <h2 className="govuk-heading-m">What it was</h2>
      <SummaryList
        rows={[
          ['Name', asOn.name],
          ['Status', statusWords[asOn.status]],
          asOn.mergedInto && [
            'Merged into',
            <TextLink to={`/partnerships/${asOn.mergedInto.slug}`}>{asOn.mergedInto.name}</TextLink>,
          ],
          asOn.kind !== 'PARTNERSHIP' && ['Kind', partnershipKindWords[asOn.kind]],
          [asOn.kind === 'PARTNERSHIP' ? 'Area' : 'Worked on', asOn.area],
          asOn.product && ['To hand over', asOn.product],
          asOn.endsOn && ['To be done by', <Day on={asOn.endsOn} />],
          asOn.region && ['Region', asOn.region],
          ['Tier', tierWords[asOn.tier]],
          ['Level', asOn.level ? levelWords[asOn.level] : 'Not said'],
          asOn.hostAgency && ['Host', asOn.hostAgency.name],
          asOn.parent && [
            'Reported to',
            <TextLink to={`/partnerships/${asOn.parent.slug}`}>{asOn.parent.name}</TextLink>,
          ],
          [
            'Officers',
            officersOn.length
              ? officersOn.map(({ id, office, ...term }) => (
                  <span className="rt-line" key={id}>
                    {officeWords[office]}: {holderOf(term)}
                  </span>
                ))
              : 'No office was held',
          ],
        ]}
      />
    </section>
  );
}

/** Whether two terms are of one person. Whoever has left is known by the name alone. */
const isOne = (one: Holder, other: Holder) =>
  one.person || other.person ? one.person?.id === other.person?.id : Boolean(one.name) && one.name === other.name;
