import { useDeferredValue, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
  Text,
} from 'react-aria-components';
import { useQuery } from 'urql';
import { describedBy } from '../forms/FieldFrame';
import { useField, useFieldId } from '../forms/Form';
import { graphql } from '../gql';
import type { AreaKind } from '../gql/enums';
import { placeKindWords } from './words';

const AreaChoicesQuery = graphql(`
  query AreaChoices($matching: String!) {
    places(matching: $matching, first: 12) {
      id
      name
      kind
      area {
        code
        name
        kind
      }
    }
  }
`);

export interface ChosenArea {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
}

const HINT =
  'Type the name of a council, police force area, region, nation or health area; or a town, for its council.';

/** Choosing areas by name, as many as there are. What is chosen stands above, each to be taken out again. */
export function AreasField({ name, label }: { name: string; label: string }) {
  const { value: chosen, set, error } = useField<readonly ChosenArea[]>(name);
  const id = useFieldId(name);
  const [text, setText] = useState('');
  const matching = useDeferredValue(text);
  const [{ data }] = useQuery({ query: AreaChoicesQuery, variables: { matching }, pause: matching.trim().length < 2 });
  const codes = new Set(chosen.map(({ code }) => code));
  const options = matching.trim().length < 2 ? [] : (data?.places ?? []).filter(({ area }) => !codes.has(area.code));
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      {chosen.length > 0 && (
        <TagGroup
          className="rt-areas"
          aria-label={`${label}: chosen`}
          onRemove={(keys) => set(chosen.filter(({ code }) => !keys.has(code)))}
        >
          <TagList items={chosen.map((area) => ({ id: area.code, ...area }))} className="rt-areas__list">
            {(area) => (
              <Tag textValue={area.name} className="rt-areas__tag">
                {area.name} <span className="rt-areas__kind">{placeKindWords[area.kind].toLowerCase()}</span>
                <Button slot="remove" className="rt-areas__remove">
                  ×
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        className="rt-combobox"
        items={options}
        inputValue={text}
        selectedKey={null}
        isInvalid={Boolean(error)}
        allowsEmptyCollection={matching.trim().length > 1}
        menuTrigger="input"
        onInputChange={setText}
        onSelectionChange={(key) => {
          const place = options.find((each) => each.id === key);
          if (!place) return;
          set([...chosen, place.area]);
          setText('');
        }}
      >
        <Label className="govuk-label govuk-label--s">{label}</Label>
        <Text slot="description" elementType="div" className="govuk-hint" id={`${id}_hint`}>
          {HINT}
        </Text>
        {error && (
          <p className="govuk-error-message" id={`${id}_error`}>
            <span className="govuk-visually-hidden">Error: </span>
            {error}
          </p>
        )}
        <Input
          id={id}
          className={`govuk-input ${error ? 'govuk-input--error' : ''}`}
          aria-describedby={describedBy(id, HINT, error)}
        />
        <Popover className="rt-combobox__popover">
          <ListBox
            className="rt-combobox__list"
            renderEmptyState={() => <p className="govuk-body">No place of that name that is not chosen already</p>}
          >
            {(place: (typeof options)[number]) => (
              <ListBoxItem className="rt-combobox__option" textValue={place.name}>
                <Text slot="label">{place.name}</Text>
                <Text slot="description" className="govuk-hint">
                  {place.kind === 'TOWN' ? `Town: adds ${place.area.name}` : placeKindWords[place.kind]}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
