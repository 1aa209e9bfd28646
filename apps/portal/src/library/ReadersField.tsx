import { RadioField } from '../forms/ChoiceFields';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { FoundBy } from '../gql/enums';
import { readersValue } from './submission';
import { readersInWords } from './words';

export const ReadersChoicesFragment = graphql(`
  fragment ReadersChoices on ViewerLibrary {
    foundByChoices {
      foundBy
      partnership {
        id
        name
      }
    }
  }
`);

const order: FoundBy[] = ['PARTNERSHIP', 'STATUTORY', 'NETWORK', 'PUBLIC'];

interface ReadersFieldProps {
  name: string;
  library: FragmentType<typeof ReadersChoicesFragment>;
}

/** For whom a resource is to be, and with that who reviews it. */
export function ReadersField({ name, library }: ReadersFieldProps) {
  const { foundByChoices } = readFragment(ReadersChoicesFragment, library);
  // One's own tables first, everybody last; at each table all of it before a part of it.
  const choices = foundByChoices.toSorted(
    (a, b) =>
      Number(!a.partnership) - Number(!b.partnership) ||
      String(a.partnership?.name).localeCompare(String(b.partnership?.name), 'en-GB') ||
      order.indexOf(a.foundBy) - order.indexOf(b.foundBy),
  );
  return (
    <RadioField
      name={name}
      label="Who may find and read it?"
      hint="What is for one partnership is reviewed by its officers, all else by national coordinators. Until it is published only you and they know of it."
      choices={choices.map(({ foundBy, partnership }) => {
        const words = readersInWords(foundBy, partnership);
        return {
          value: readersValue(foundBy, partnership?.id),
          label: words.charAt(0).toUpperCase() + words.slice(1),
          ...(foundBy === 'PUBLIC' ? { hint: 'Signed in or not.' } : {}),
        };
      })}
    />
  );
}

/** The partnerships among the choices, each once. */
export function usePartnershipChoices(library: FragmentType<typeof ReadersChoicesFragment>) {
  const { foundByChoices } = readFragment(ReadersChoicesFragment, library);
  const all = foundByChoices.flatMap(({ partnership }) => (partnership ? [partnership] : []));
  return [...new Map(all.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}
