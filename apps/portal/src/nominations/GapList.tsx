import { SeenBy } from '../agreements/SeenBy';
import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';
import { EmptyState } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { CloseGapForm } from './CloseGapForm';

const GapListItemFragment = graphql(`
  fragment GapListItem on Gap {
    id
    sector
    lookedFor
    vacancy {
      id
    }
    audience {
      ...SeenBy
    }
    viewerCan {
      advertise
      close
    }
    ...CloseGapForm
  }
`);

interface GapListProps {
  gaps: readonly FragmentType<typeof GapListItemFragment>[];
  slug: string;
}

/** Sectors that the table wants and has no agency for. */
export function GapList({ gaps, slug }: GapListProps) {
  if (gaps.length === 0) {
    return (
      <EmptyState title="No sector is said to be missing">
        <p className="govuk-body">Say which sector you want at the table and have no agency for yet.</p>
      </EmptyState>
    );
  }
  return (
    <ul className="govuk-list govuk-list--spaced">
      {gaps.map((ref) => {
        const gap = readFragment(GapListItemFragment, ref);
        const { id, sector, lookedFor, vacancy, audience, viewerCan } = gap;
        const label = sectors[sector].label;
        return (
          <li key={id} className="rt-vacancy">
            <h3 className="govuk-heading-s">{label}: an agency is wanted</h3>
            <p className="govuk-body rt-words">{lookedFor}</p>
            <SeenBy audience={audience} />
            {vacancy && (
              <p className="govuk-body">
                <TextLink to={`/vacancies/${vacancy.id}`}>
                  Advertised to the network<span className="govuk-visually-hidden"> for {label}</span>
                </TextLink>
              </p>
            )}
            {viewerCan.advertise && (
              <p className="govuk-body">
                <TextLink to={`/partnerships/${slug}/advertise?gap=${id}`}>
                  Advertise to the network<span className="govuk-visually-hidden"> for {label}</span>
                </TextLink>
              </p>
            )}
            {viewerCan.close && <CloseGapForm gap={gap} />}
          </li>
        );
      })}
    </ul>
  );
}
