import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { TextArea, TextField } from '../forms/TextField';
import { TimeField } from '../forms/TimeField';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ActivityValues } from './activityValues';
import { SamePlace } from './SamePlace';
import { AS_A_WHOLE, kinds, kindWords } from './words';

export const ActivityChoicesFragment = graphql(`
  fragment ActivityChoices on Campaign {
    id
    title
    isPlannedByYou
    canAddActivity
    partnership {
      id
      slug
    }
    partners {
      id
      canAddActivity
      agency {
        id
        name
      }
    }
    members {
      person {
        id
        name
      }
      agency {
        id
        name
      }
    }
  }
`);

interface ActivityFieldsProps {
  campaign: FragmentType<typeof ActivityChoicesFragment>;
  values: ActivityValues;
  /** Whose it is now, where that could not be chosen: it stays among the choices. */
  current?: { id: string; partnerId: string; doer?: { id: string; name: string } | null };
}

export function ActivityFields({ campaign, values, current }: ActivityFieldsProps) {
  const { id: campaignId, canAddActivity, partners, members } = readFragment(ActivityChoicesFragment, campaign);
  const agencies = partners
    .filter((partner) => partner.canAddActivity || partner.id === current?.partnerId)
    .map(({ id, agency }) => ({ value: id, label: agency.name }));
  const people = members.map(({ person, agency }) => ({
    value: person.id,
    label: agency ? `${person.name} (${agency.name})` : person.name,
  }));
  const { doer } = current ?? {};
  const gone =
    doer && !members.some(({ person }) => person.id === doer.id) ? [{ value: doer.id, label: doer.name }] : [];
  const isWhole = canAddActivity || current?.partnerId === '';
  return (
    <>
      <TextField name="title" label="What will be done?" hint="In a line. For example, posters in 40 bus shelters" />
      <SelectField
        name="kind"
        label="Kind"
        empty="Choose a kind"
        choices={kinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
      />
      {(agencies.length > 1 || isWhole) && (
        <SelectField
          name="partnerId"
          label="By which agency?"
          empty={isWhole ? AS_A_WHOLE : undefined}
          choices={agencies}
        />
      )}
      <DateField name="startsOn" label="First day" optional hint="An idea needs no days yet. For example, 11 10 2027" />
      <DateField name="endsOn" label="Last day" optional hint="Leave it empty for a single day" />
      <TextField
        name="place"
        label="Place"
        optional
        hint="For example, Grainger Market, Newcastle. You are told when another agency is there in the same week."
      />
      <TextField name="area" label="Areas" optional hint="For example, Gateshead and South Tyneside" />
      <SamePlace campaignId={campaignId} values={values} exceptId={current?.id} />
      <SelectField
        name="doerId"
        label="Who does it?"
        optional
        hint="They are reminded by mail a week before it begins, and when it should be done."
        empty="Nobody by name"
        choices={[...gone, ...people]}
      />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">More: details, times, cost, somebody else who does it</span>
        </summary>
        <div className="govuk-details__text">
          <TextArea
            name="what"
            label="Details"
            optional
            hint="Read by those who plan the campaign. Name no people at risk, premises or cases."
          />
          <TimeField name="startsTime" label="Begins at" optional hint="For an event. For example, 9:30am or 14:00" />
          <TimeField name="endsTime" label="Ends at" optional />
          <TextField name="cost" label="Expected cost, in pounds" optional width={10} hint="For example, 1,200" />
          <TextField
            name="doerWords"
            label="Who does it, in words"
            optional
            hint="When it is nobody in the list above. For example, the council’s press office"
          />
        </div>
      </details>
    </>
  );
}
