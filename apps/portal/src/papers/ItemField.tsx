import { SelectField } from '../forms/ChoiceFields';
import { graphql, readFragment, type FragmentType } from '../gql';
import { partWords } from '../meetings/words';

const ItemChoicesFragment = graphql(`
  fragment ItemChoices on Meeting {
    id
    agendaItems {
      id
      position
      title
      seenBy
      isHidden
      isClosed
    }
  }
`);

/** The item that a paper is for. */
export function ItemField({ meeting }: { meeting: FragmentType<typeof ItemChoicesFragment> }) {
  const { agendaItems } = readFragment(ItemChoicesFragment, meeting);
  return (
    <SelectField
      name="itemId"
      label="For which item?"
      empty="The meeting as a whole"
      choices={agendaItems
        .filter(({ isClosed }) => !isClosed)
        .map(({ id, position, title, seenBy, isHidden }) => ({
          value: id,
          label: `${isHidden ? 'Not shown to others' : position}: ${title}${seenBy === 'EVERYBODY' ? '' : ` (seen by ${partWords[seenBy]})`}`,
        }))}
    />
  );
}
