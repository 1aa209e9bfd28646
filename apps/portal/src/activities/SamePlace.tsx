import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { isLocalDate } from '../forms/rules';
import { graphql } from '../gql';
import type { ActivityKind } from '../gql/enums';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import type { ActivityValues } from './activityValues';
import { whoseOf } from './plan';
import { daysInWords } from './words';

const SamePlaceQuery = graphql(`
  query SamePlace(
    $id: ID!
    $kind: ActivityKind!
    $place: String!
    $area: String!
    $startsOn: LocalDate!
    $endsOn: LocalDate!
    $partnerId: ID
    $exceptId: ID
  ) {
    campaign(id: $id) {
      id
      activitiesAt(
        kind: $kind
        place: $place
        area: $area
        startsOn: $startsOn
        endsOn: $endsOn
        partnerId: $partnerId
        exceptId: $exceptId
      ) {
        id
        title
        startsOn
        endsOn
        partner {
          id
          agency {
            id
            name
          }
        }
      }
    }
  }
`);

const PAUSE_MS = 400;

interface SamePlaceProps {
  campaignId: string;
  values: ActivityValues;
  /** The activity that is being changed. */
  exceptId?: string;
}

/** Who else is there in the same weeks, said while somebody writes; nothing where nobody is. */
export function SamePlace({ campaignId, values, exceptId }: SamePlaceProps) {
  const { kind, place, area, startsOn, endsOn, partnerId } = values;
  const written = JSON.stringify([place, area]);
  const [asked, setAsked] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const last = endsOn || startsOn;
  const isReady = Boolean(kind && (place.trim() || area.trim())) && isLocalDate(startsOn) && isLocalDate(last);
  const [{ data }] = useQuery({
    query: SamePlaceQuery,
    variables: {
      id: campaignId,
      kind: kind as ActivityKind,
      place,
      area,
      startsOn,
      endsOn: last,
      partnerId: partnerId || null,
      exceptId: exceptId ?? null,
    },
    pause: !isReady || asked !== written,
  });
  const others = isReady ? (data?.campaign?.activitiesAt ?? []) : [];
  return (
    <div role="status">
      {others.length > 0 && (
        <Inset>
          <p className="govuk-body govuk-!-font-weight-bold">Somebody else is there in the same week</p>
          <ul className="govuk-list">
            {others.map((other) => (
              <li key={other.id}>
                <TextLink to={`/campaigns/${campaignId}/plan/${other.id}`}>{other.title}</TextLink>, {whoseOf(other)},{' '}
                {daysInWords(other)}
              </li>
            ))}
          </ul>
        </Inset>
      )}
    </div>
  );
}
