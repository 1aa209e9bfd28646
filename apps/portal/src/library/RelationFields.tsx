import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { SelectField } from '../forms/ChoiceFields';
import { ComboBoxField } from '../forms/ComboBoxField';
import { TextField } from '../forms/TextField';
import { graphql } from '../gql';
import { ListFields } from '../forms/ListFields';
import { blankBacker, blankRelation, type WordsValues } from './submission';
import { backerWords, choicesOf, relationWords } from './words';

const ResourceChoicesQuery = graphql(`
  query ResourceChoices {
    resources(first: 100) {
      nodes {
        id
        title
        current {
          id
          byline
        }
      }
    }
  }
`);

const MOST = 20;

/** Other resources that it follows from, and organisations that stand behind it. */
export function RelationFields() {
  return (
    <>
      <ListFields<WordsValues['relations'][number]>
        name="relations"
        noun="related resource"
        most={MOST}
        blank={blankRelation}
        first="kind"
        nameOf={({ title }) => title}
      >
        {(name, { title }) => (
          <div className="rt-list-fields__row">
            <SelectField name={`${name}.kind`} label="What it is to the other" choices={choicesOf(relationWords)} />
            <ResourceField name={`${name}.resourceId`} title={title} />
          </div>
        )}
      </ListFields>
      <ListFields<WordsValues['backers'][number]>
        name="backers"
        noun="organisation behind it"
        most={MOST}
        blank={blankBacker}
        first="kind"
        nameOf={({ name }) => name.trim()}
      >
        {(name) => (
          <div className="rt-list-fields__row">
            <SelectField name={`${name}.kind`} label="What it did" choices={choicesOf(backerWords)} />
            <TextField name={`${name}.name`} label="Organisation" />
          </div>
        )}
      </ListFields>
    </>
  );
}

/** One of the newest resources by any words of its title. */
function ResourceField({ name, title }: { name: string; title: string }) {
  const [words, search] = useState(title);
  const wanted = useDeferredValue(words).toLowerCase().split(/\s+/);
  const [{ data }] = useQuery({ query: ResourceChoicesQuery });
  return (
    <ComboBoxField
      name={name}
      label="The other resource"
      initialText={title}
      noMatch="No resource of that title"
      onSearch={search}
      options={(data?.resources.nodes ?? [])
        .filter((each) => wanted.every((word) => each.title.toLowerCase().includes(word)))
        .slice(0, 20)
        .map(({ id, title: label, current }) => ({ id, label, detail: current?.byline }))}
    />
  );
}
