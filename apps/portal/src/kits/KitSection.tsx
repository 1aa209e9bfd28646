import { kindWords } from '../activities/words';
import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { TextLink } from '../ui/TextLink';
import { Adopters } from './Adopters';
import { AdoptionMap } from './AdoptionMap';

const KitSectionFragment = graphql(`
  fragment KitSection on Campaign {
    id
    status
    isNational
    isPlannedByYou
    canBeAdopted
    canSuggestActivities
    suggestedActivities {
      id
      kind
      title
      what
    }
    adoptions {
      id
    }
    adoptedBy {
      id
    }
    ...Adopters
    ...AdoptionMap
  }
`);

/** Of a national campaign: what it suggests, and who has adopted it. */
export function KitSection({ campaign: ref }: { campaign: FragmentType<typeof KitSectionFragment> }) {
  const campaign = readFragment(KitSectionFragment, ref);
  const { id, status, isNational, isPlannedByYou, canBeAdopted, canSuggestActivities, suggestedActivities } = campaign;
  if (!isNational) return null;
  const isAdopted = campaign.adoptions.length > 0 || campaign.adoptedBy.length > 0;
  const isOnMap = isPlannedByYou && (isAdopted || status === 'LIVE');
  return (
    <>
      {(suggestedActivities.length > 0 || canSuggestActivities) && (
        <section aria-labelledby="suggested">
          <h2 className="govuk-heading-l" id="suggested">
            What partnerships might do
          </h2>
          {suggestedActivities.length === 0 ? (
            <p className="govuk-body">Nothing is suggested yet.</p>
          ) : (
            <ul className="govuk-list govuk-list--spaced">
              {suggestedActivities.map(({ id: activityId, kind, title, what }) => (
                <li key={activityId}>
                  <strong>{title}</strong>, {kindWords[kind].toLowerCase()}
                  {what && <span className="rt-under rt-campaign__lines">{what}</span>}
                </li>
              ))}
            </ul>
          )}
          {canSuggestActivities && (
            <p className="govuk-body">
              <TextLink to={`/campaigns/${id}/suggestions`}>Change what is suggested</TextLink>
            </p>
          )}
        </section>
      )}
      {(isAdopted || canBeAdopted || isOnMap) && (
        <section aria-labelledby="adopted">
          <h2 className="govuk-heading-l" id="adopted">
            Who has adopted it
          </h2>
          {isOnMap && <AdoptionMap campaign={campaign} />}
          {isAdopted && <Adopters campaign={campaign} />}
          {!isAdopted && !isOnMap && <p className="govuk-body">Nobody yet, as far as you can see.</p>}
          {campaign.adoptions.length > 0 && (
            <p className="govuk-body">
              <TextLink to={`/campaigns/${id}/results`}>See what they have read</TextLink>
            </p>
          )}
          {canBeAdopted && (
            <LinkButton kind="secondary" to={`/campaigns/${id}/adopt`}>
              Adopt it
            </LinkButton>
          )}
        </section>
      )}
    </>
  );
}
