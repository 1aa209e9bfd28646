import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { ExperienceArticle } from './ExperienceArticle';

const ExperiencesFragment = graphql(`
  fragment Experiences on Resource {
    id
    slug
    usefulness {
      experiences {
        id
        ...ExperienceArticle
      }
      onBehalfOf {
        id
      }
    }
  }
`);

interface ExperiencesProps {
  resource: FragmentType<typeof ExperiencesFragment>;
  /** Of the version that is read; nothing is told of none. */
  number: number;
}

/** What came of trying it, as those who did tell it; and the way to tell more. */
export function Experiences({ resource, number }: ExperiencesProps) {
  const { slug, usefulness } = readFragment(ExperiencesFragment, resource);
  const { experiences, onBehalfOf } = usefulness;
  if (experiences.length === 0 && onBehalfOf.length === 0) return null;
  return (
    <section aria-labelledby="tried">
      <h2 className="govuk-heading-m" id="tried">
        What others did with it
      </h2>
      {experiences.length === 0 && <p className="govuk-body">Nobody has told yet what came of trying it.</p>}
      {experiences.map((experience) => (
        <ExperienceArticle key={experience.id} experience={experience} slug={slug} />
      ))}
      {onBehalfOf.length > 0 && (
        <p>
          <LinkButton kind="secondary" to={`/library/${slug}/experiences/new?version=${number}`}>
            We tried this: tell what happened
          </LinkButton>
        </p>
      )}
    </section>
  );
}
