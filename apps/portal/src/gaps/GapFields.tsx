import { SelectField } from '../forms/ChoiceFields';
import { atMost, required } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';
import { graphql, readFragment, type FragmentType } from '../gql';

export const GapTopicsFragment = graphql(`
  fragment GapTopics on Query {
    libraryTopics {
      code
      name
    }
  }
`);

export const gapRules = <Values,>() => [
  required<Values>('missing', 'Enter what is missing'),
  atMost<Values>('missing', 200, 'Keep what is missing within 200 characters'),
  atMost<Values>('details', 2000, 'Keep what you would do with it within 2,000 characters'),
  atMost<Values>('evidence', 4000, 'Keep what is known so far within 4,000 characters'),
];

export function GapFields({ topics }: { topics: FragmentType<typeof GapTopicsFragment> }) {
  const { libraryTopics } = readFragment(GapTopicsFragment, topics);
  return (
    <>
      <TextField
        name="missing"
        label="What is missing?"
        hint="In a line, so that others know whether they need it too. For example, a leaflet on tied visas in Vietnamese"
      />
      <TextArea
        name="details"
        label="What would you do with it?"
        optional
        hint="The whole network reads this: name no people, premises or cases."
      />
      <TextArea
        name="evidence"
        label="What is known so far?"
        optional
        hint="What you found that comes near it: studies, somebody who does it well, what has been tried."
      />
      <SelectField
        name="topic"
        label="Topic"
        optional
        empty="No topic"
        choices={libraryTopics.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}
