import { graphql, readFragment, type FragmentType } from '../gql';
import type { LibraryFacetField } from '../gql/enums';
import { filterChoices } from '../library/filterChoices';

const SearchChoicesFragment = graphql(`
  fragment SearchChoices on SearchChoice {
    field
    value
    label
  }
`);

interface Choice {
  field: LibraryFacetField;
  value: string;
  label?: string | null;
}

/** What a search asks for, in words: “county lines”, Guidance, Wales */
export function inWords(words: string, narrowedBy: readonly Choice[]): string {
  const choices = narrowedBy.map(
    ({ field, value, label }) =>
      label ?? filterChoices.find((each) => each.field === field)?.words?.[value] ?? 'something not shared with you',
  );
  return [words && `“${words}”`, ...choices].filter(Boolean).join(', ');
}

interface Search {
  words: string;
  narrowedBy: readonly FragmentType<typeof SearchChoicesFragment>[];
}

export const wordsOfSearch = ({ words, narrowedBy }: Search): string =>
  inWords(
    words,
    narrowedBy.map((choice) => readFragment(SearchChoicesFragment, choice)),
  );
