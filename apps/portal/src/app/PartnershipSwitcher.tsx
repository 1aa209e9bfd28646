import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { graphql, readFragment, type FragmentType } from '../gql';

const PartnershipSwitcherFragment = graphql(`
  fragment PartnershipSwitcher on Viewer {
    partnerships(first: 100) {
      nodes {
        id
        name
        slug
      }
    }
  }
`);

/** The partnership in view, and the way to the others. */
export function PartnershipSwitcher({
  viewer,
  slug,
}: {
  viewer: FragmentType<typeof PartnershipSwitcherFragment>;
  slug?: string;
}) {
  const partnerships = readFragment(PartnershipSwitcherFragment, viewer).partnerships.nodes;
  const current = partnerships.find((partnership) => partnership.slug === slug);
  if (!partnerships.length) return null;
  return (
    <MenuTrigger>
      <Button className="rt-header__button">
        {current?.name ?? 'Partnerships'} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="rt-menu" placement="bottom start">
        <Menu aria-label="Partnerships">
          {partnerships.map((partnership) => (
            <MenuItem
              key={partnership.id}
              id={partnership.slug}
              className="rt-menu__item"
              href={`/partnerships/${partnership.slug}`}
              aria-current={partnership === current || undefined}
            >
              {partnership.name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
