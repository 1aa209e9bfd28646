import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';
import { wordsOfSearch } from './searchWords';

const RecentSearchesFragment = graphql(`
  fragment RecentSearches on Viewer {
    recentSearches {
      id
      words
      address
      narrowedBy {
        ...SearchChoices
      }
    }
  }
`);

const ForgetSearchMutation = graphql(`
  mutation ForgetSearch($input: ForgetSearchInput!) {
    forgetSearch(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const ForgetSearchesMutation = graphql(`
  mutation ForgetSearches {
    forgetSearches {
      problems {
        code
        message
        path
      }
    }
  }
`);

interface RecentSearchesProps {
  viewer: FragmentType<typeof RecentSearchesFragment>;
  /** How many of them; all ten when left out. */
  most?: number;
}

/** What the reader looked for last, to look for it again or to forget it. Nothing where there is nothing. */
export function RecentSearches({ viewer, most = 10 }: RecentSearchesProps) {
  const { recentSearches } = readFragment(RecentSearchesFragment, viewer);
  const notify = useNotify();
  const one = useAct(ForgetSearchMutation, () => notify('Forgotten.'));
  const all = useAct(ForgetSearchesMutation, () => notify('Your recent searches are forgotten.'));
  if (!recentSearches.length) return null;
  const isBusy = one.isBusy || all.isBusy;
  return (
    <section aria-labelledby="recent-searches">
      <h2 className="govuk-heading-m" id="recent-searches">
        Your recent searches
      </h2>
      <ul className="govuk-list rt-searches">
        {recentSearches.slice(0, most).map(({ id, address, ...search }) => (
          <li key={id}>
            <TextLink to={address}>{wordsOfSearch(search)}</TextLink>
            <TextButton
              about={wordsOfSearch(search)}
              isBusy={isBusy}
              onPress={() => one.act({ input: { searchId: id } })}
            >
              Forget
            </TextButton>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <TextButton isBusy={isBusy} onPress={() => all.act({})}>
          Forget all of them
        </TextButton>
        <span className="rt-under">Nobody but you sees what you looked for.</span>
      </p>
      <Refusal>{one.refusal || all.refusal}</Refusal>
    </section>
  );
}
