import { Link } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Disclosure } from '../ui/Disclosure';

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
  const [{ error }, signOut] = useMutation(SignOutMutation);

  async function leave() {
    const { error } = await signOut({});
    if (error) return;
    // A new document: nothing that was read stays in memory, in the cache or in the browser's storage.
    sessionStorage.clear();
    localStorage.clear();
    window.location.replace('/sign-in?signed-out');
  }
  return (
    <Disclosure
      alignEnd
      label={
        <>
          <span className="rt-header__initials" aria-hidden="true">
            {initials(name)}
          </span>
          {name}
        </>
      }
    >
      <ul>
        <li>
          <Link to="/account">Your account</Link>
        </li>
        <li>
          <button type="button" onClick={() => void leave()}>
            Sign out
          </button>
        </li>
      </ul>
      <p role="alert" className="govuk-body-s">
        {error && 'You are still signed in: we could not reach Roundtable. Try again.'}
      </p>
    </Disclosure>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
