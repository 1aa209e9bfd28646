import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';
import { TextLink } from '../ui/TextLink';

const TableGapsFragment = graphql(`
  fragment TableGaps on Partnership {
    slug
    viewerCanManageVacancies
    pendingNominations
    pendingInterests
    gaps {
      id
      sector
      lookedFor
      vacancy {
        id
      }
    }
  }
`);

/** What the table misses, worth filling; and for those who appoint, what waits for them. */
export function TableGaps({ partnership: ref }: { partnership: FragmentType<typeof TableGapsFragment> }) {
  const partnership = readFragment(TableGapsFragment, ref);
  const { slug, gaps, pendingNominations, pendingInterests, viewerCanManageVacancies } = partnership;
  const waiting = [
    pendingNominations > 0 && `${pendingNominations} ${pendingNominations === 1 ? 'nomination' : 'nominations'}`,
    pendingInterests > 0 &&
      `${pendingInterests} ${pendingInterests === 1 ? 'expression of interest' : 'expressions of interest'}`,
  ].filter(Boolean);
  if (gaps.length === 0 && !viewerCanManageVacancies) return null;
  return (
    <section aria-labelledby="gaps">
      <h2 className="govuk-heading-m" id="gaps">
        Gaps worth filling
      </h2>
      {gaps.length > 0 ? (
        <ul className="govuk-list govuk-list--spaced">
          {gaps.map(({ id, sector, lookedFor, vacancy }) => (
            <li key={id}>
              <strong>{sectors[sector].label}: an agency is wanted</strong>
              <span className="rt-under rt-words">{lookedFor}</span>
              {vacancy && (
                <span className="rt-under">
                  <TextLink to={`/vacancies/${vacancy.id}`}>
                    Advertised to the network<span className="govuk-visually-hidden"> for {sectors[sector].label}</span>
                  </TextLink>
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">No sector is said to be missing from the table.</p>
      )}
      {viewerCanManageVacancies && (
        <p className="govuk-body">
          <TextLink to={`/partnerships/${slug}/filling`}>
            {waiting.length > 0 ? `Waits for a decision: ${waiting.join(' and ')}` : 'Gaps, nominations and interest'}
          </TextLink>
        </p>
      )}
    </section>
  );
}
