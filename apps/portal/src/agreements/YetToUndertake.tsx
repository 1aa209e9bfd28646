import { graphql, readFragment, type FragmentType } from '../gql';
import { EmailLink } from '../ui/EmailLink';
import { TextLink } from '../ui/TextLink';

const YetToUndertakeFragment = graphql(`
  fragment YetToUndertake on Partnership {
    slug
    yetToUndertake {
      id
      name
      email
    }
  }
`);

interface YetToUndertakeProps {
  partnership: FragmentType<typeof YetToUndertakeFragment>;
  /** Where the words are not on the page themselves. */
  withLink?: boolean;
}

/** For officers: who has a place and has not accepted the words asked for now. Nothing where there is nobody. */
export function YetToUndertake({ partnership, withLink }: YetToUndertakeProps) {
  const { slug, yetToUndertake } = readFragment(YetToUndertakeFragment, partnership);
  if (yetToUndertake.length === 0) return null;
  return (
    <section aria-labelledby="yet-to-undertake">
      <h2 className="govuk-heading-m" id="yet-to-undertake">
        Have not accepted the undertaking yet ({yetToUndertake.length})
      </h2>
      <p className="govuk-body">
        They are asked at their next visit, and see what their place lets them see meanwhile.
        {withLink && (
          <>
            {' '}
            <TextLink to={`/partnerships/${slug}/undertaking`}>What they undertake</TextLink>
          </>
        )}
      </p>
      <ul className="govuk-list">
        {yetToUndertake.map(({ id, name, email }) => (
          <li key={id}>
            {name}, <EmailLink email={email} />
          </li>
        ))}
      </ul>
    </section>
  );
}
