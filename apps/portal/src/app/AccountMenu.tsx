import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useMutation } from 'urql';
import { graphql } from '../gql';

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      problems {
        message
      }
    }
  }
`);

export function AccountMenu({ name }: { name: string }) {
  const [, signOut] = useMutation(SignOutMutation);

  async function leave() {
    await signOut({});
    // A new document: nothing that was read stays in memory, in the cache or in the browser's storage.
    sessionStorage.clear();
    localStorage.clear();
    window.location.replace('/sign-in?signed-out');
  }
  return (
    <MenuTrigger>
      <Button className="rt-header__button">
        <span className="rt-header__initials" aria-hidden="true">
          {initials(name)}
        </span>
        {name} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="rt-menu" placement="bottom end">
        <Menu aria-label="Account">
          <MenuItem className="rt-menu__item" href="/account">
            Your account
          </MenuItem>
          <MenuItem className="rt-menu__item" onAction={() => void leave()}>
            Sign out
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
