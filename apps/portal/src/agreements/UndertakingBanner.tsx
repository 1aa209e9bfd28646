import { useLocation } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const UndertakingBannerFragment = graphql(`
  fragment UndertakingBanner on Viewer {
    undertakingsAsked {
      id
      partnershipName
      partnershipSlug
    }
  }
`);

/** On every page, for whoever has a place somewhere and has not accepted what is undertaken there. */
export function UndertakingBanner({ viewer }: { viewer: FragmentType<typeof UndertakingBannerFragment> }) {
  const { undertakingsAsked } = readFragment(UndertakingBannerFragment, viewer);
  const { pathname } = useLocation();
  const [first, ...others] = undertakingsAsked.filter(
    ({ partnershipSlug }) => pathname !== `/partnerships/${partnershipSlug}/undertaking`,
  );
  if (!first) return null;
  return (
    <section className="rt-asks" aria-label="To read and accept">
      <p className="govuk-width-container govuk-body-s">
        {first.partnershipName} asks you to{' '}
        <TextLink to={`/partnerships/${first.partnershipSlug}/undertaking`}>
          read and accept what everybody there undertakes
        </TextLink>
        {others.length > 0 &&
          `; ${others.length} more ${others.length === 1 ? 'partnership asks' : 'partnerships ask'}`}
        .
      </p>
    </section>
  );
}
