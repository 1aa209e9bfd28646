import { CheckboxesField, RadioField, SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { useField } from '../forms/Form';
import { isLocalDate } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';
import { TimeField } from '../forms/TimeField';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { FoundBy, PollNation } from '../gql/enums';
import { ListFields } from '../forms/ListFields';
import { Details } from '../ui/Notes';
import { blankLanguage, type CampaignValues } from './campaignValues';
import { ElectionNote, periodsWithin } from './ElectionNote';
import { campaignReaders } from './words';

export const CampaignChoicesFragment = graphql(`
  fragment CampaignChoices on Query {
    electionPeriods {
      id
      ...ElectionPeriod
    }
    libraryTopics {
      code
      name
    }
    libraryLanguages {
      code
      name
    }
  }
`);

const MOST_LANGUAGES = 40;
const ofTable: FoundBy[] = ['PARTNERSHIP', 'STATUTORY'];
const ofAll: FoundBy[] = ['NETWORK', 'PUBLIC'];

interface CampaignFieldsProps {
  choices: FragmentType<typeof CampaignChoicesFragment>;
  /** Who runs it; null for a national campaign. */
  partnership: { name: string; nations: readonly PollNation[] } | null | undefined;
  /** An embargo stands once the campaign was launched. */
  isLaunched?: boolean;
  /** Whether what is seldom said at first is folded away. */
  isFolded?: boolean;
}

/** What those who run a campaign say of it: at first the few things that every plan needs. */
export function CampaignFields({ choices, partnership, isLaunched, isFolded }: CampaignFieldsProps) {
  const more = <MoreFields choices={choices} isLaunched={isLaunched} />;
  return (
    <>
      <TextField name="title" label="What is it called?" />
      <TextArea
        name="aim"
        label="What is it to achieve?"
        optional
        hint="In a sentence or two. Figures belong in its objectives, which come next."
      />
      <DateField name="startsOn" label="First day" optional />
      <DateField name="endsOn" label="Last day" optional />
      <ChosenDays choices={choices} nations={partnership?.nations ?? null} />
      <RadioField
        name="foundBy"
        label="Who is to see it once it is launched?"
        hint="Until then only those who plan it do: whoever runs it, and its partners."
        choices={(partnership ? [...ofTable, ...ofAll] : ofAll).map((value) => {
          const words = campaignReaders(value, partnership);
          return { value, label: words.charAt(0).toUpperCase() + words.slice(1) };
        })}
      />
      {isFolded ? (
        <Details summary="Say more now: for whom, messages, languages, priorities, topics, embargo">{more}</Details>
      ) : (
        more
      )}
    </>
  );
}

/** What the chosen days run into, said while they are chosen. */
function ChosenDays({
  choices,
  nations,
}: Pick<CampaignFieldsProps, 'choices'> & { nations: readonly PollNation[] | null }) {
  const { electionPeriods } = readFragment(CampaignChoicesFragment, choices);
  const { value: startsOn } = useField('startsOn');
  const { value: endsOn } = useField('endsOn');
  const real = (day: string) => (isLocalDate(day) ? day : '');
  return (
    <ElectionNote
      periods={periodsWithin(electionPeriods, { startsOn: real(startsOn), endsOn: real(endsOn), nations })}
    />
  );
}

function MoreFields({ choices, isLaunched }: Pick<CampaignFieldsProps, 'choices' | 'isLaunched'>) {
  const { libraryTopics, libraryLanguages } = readFragment(CampaignChoicesFragment, choices);
  const languages = libraryLanguages.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <TextArea
        name="aimedAt"
        label="Whom is it to reach?"
        optional
        rows={2}
        hint="For example: people who use hand car washes, and those who work there"
      />
      <TextArea name="messages" label="Messages" optional hint="What it says to them, one to a line." />
      <TextField
        name="callToAction"
        label="Call to action"
        optional
        hint="What they are asked to do. For example: call the helpline on 08000 121 700"
      />
      <fieldset className="govuk-fieldset govuk-form-group">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Languages (optional)</legend>
        <ListFields<CampaignValues['languages'][number]>
          name="languages"
          noun="language"
          most={MOST_LANGUAGES}
          blank={blankLanguage}
          first="code"
          nameOf={({ code }) => languages.find(({ value }) => value === code)?.label ?? ''}
        >
          {(name) => (
            <SelectField name={`${name}.code`} label="Language" empty="Choose a language" choices={languages} />
          )}
        </ListFields>
      </fieldset>
      <TextArea
        name="priorities"
        label="Which priorities does it serve?"
        optional
        rows={2}
        hint="Of the partnership, or of the nation: one to a line, five at most. For example: Find victims earlier"
      />
      <div className="rt-columns">
        <CheckboxesField
          name="topics"
          label="Topics (optional)"
          choices={libraryTopics.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      {!isLaunched && (
        <div className="govuk-form-group">
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Embargo (optional)</legend>
            <div className="govuk-hint">
              Even when it is launched, nobody but those who plan it sees anything of it before this moment. Times are
              by the clock in the United Kingdom.
            </div>
            <DateField name="embargoOn" label="Day on which it ends" optional />
            <TimeField name="embargoTime" label="Time at which it ends" optional />
          </fieldset>
        </div>
      )}
    </>
  );
}
