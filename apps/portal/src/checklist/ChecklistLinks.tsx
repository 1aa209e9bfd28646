import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { checklistOf } from './words';

const ChecklistLinksFragment = graphql(`
  fragment ChecklistLinks on Viewer {
    partnerships(first: 5) {
      nodes {
        id
        name
        slug
        checklist {
          isShared
        }
      }
    }
  }
`);

/** In the library: the checklist of each partnership of the reader's, as items of a list. */
export function ChecklistLinks({ viewer }: { viewer: FragmentType<typeof ChecklistLinksFragment> }) {
  return readFragment(ChecklistLinksFragment, viewer)
    .partnerships.nodes.filter(({ checklist }) => checklist.isShared)
    .map(({ id, name, slug }) => (
      <li key={id}>
        <TextLink to={checklistOf(slug)}>Partnership checklist</TextLink>
        <span className="rt-under">How {name} assesses itself</span>
      </li>
    ));
}
