import { CheckboxesField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { FileField } from '../forms/FileField';
import { realDate, required, type Rule } from '../forms/rules';
import { TextArea, TextField } from '../forms/TextField';
import type { LawfulBasis } from '../gql/enums';
import { basisWords } from './words';

export interface AgreementValues {
  title: string;
  purposes: string;
  lawfulBases: LawfulBasis[];
  lawfulBasisNotes: string;
  categories: string;
  startsOn: string;
  reviewOn: string;
  expiresOn: string;
  /** The id of the document, empty when there is none. */
  fileId: string;
  agencyIds: string[];
}

const dates = [required('reviewOn', 'Enter the review date'), required('expiresOn', 'Enter the last day')];

export const agreementRules: Rule<AgreementValues>[] = [
  required('title', 'Enter a title'),
  required('purposes', 'Enter what information is shared for'),
  required('lawfulBases', 'Choose at least one lawful basis'),
  required('categories', 'Enter which information is shared'),
  required('startsOn', 'Enter the first day'),
  realDate('startsOn'),
  ...dates,
  realDate('reviewOn'),
  realDate('expiresOn'),
  required('agencyIds', 'Choose at least one agency to sign'),
];

/** What is agreed. It stands from the first signature on. */
export function TermsFields() {
  return (
    <>
      <TextField name="title" label="Title" hint="For example, Information-sharing agreement 2026" />
      <TextArea name="purposes" label="What is information shared for?" hint="The purposes, one to a line." />
      <CheckboxesField
        name="lawfulBases"
        label="Lawful basis"
        hint="Choose all that apply. Your information governance lead can say which."
        choices={(Object.keys(basisWords) as LawfulBasis[]).map((value) => ({
          value,
          label: basisWords[value][0],
          hint: basisWords[value][1],
        }))}
      />
      <TextArea
        name="lawfulBasisNotes"
        label="More about the lawful basis"
        optional
        rows={3}
        hint="For example, the statute that gives the task, or the condition that is met."
      />
      <TextArea
        name="categories"
        label="Which information is shared?"
        hint="Categories, one to a line. No details of any case."
      />
      <DateField name="startsOn" label="First day" />
    </>
  );
}

/** When it is looked at again, and when it ends. */
export function DatesFields({ isSigned }: { isSigned?: boolean }) {
  return (
    <>
      <DateField name="reviewOn" label="Review by" hint="Officers are reminded 60 and 7 days before." />
      <DateField
        name="expiresOn"
        label="Last day"
        hint={
          isSigned
            ? 'It can be brought forward. To go on for longer, add a new version, which every agency signs anew.'
            : 'From the midnight after it, what asks for this agreement is closed. Whoever answers for an agency is told 60, 30 and 7 days before.'
        }
      />
    </>
  );
}

/** The agreement as it was written or signed. */
export function DocumentField({ current }: { current?: { id: string; name: string; size: number } | null }) {
  return <FileField name="fileId" label="The document itself" optional current={current ?? undefined} />;
}

interface AgencyChoice {
  readonly id: string;
  readonly name: string;
}

/** Which agencies are asked to sign. */
export function AgenciesField({ agencies, signed }: { agencies: readonly AgencyChoice[]; signed?: readonly string[] }) {
  return (
    <CheckboxesField
      name="agencyIds"
      label="Agencies that are asked to sign"
      hint="Whoever answers for an agency is told by email, and can sign here. Agencies that have signed stay."
      choices={agencies.map(({ id, name }) => ({
        value: id,
        label: name,
        hint: signed?.includes(id) ? 'Has signed' : undefined,
      }))}
    />
  );
}

/** The agencies with a seat, each once, by name. */
export const agenciesOf = (seats: readonly { agency: AgencyChoice }[], others: readonly AgencyChoice[] = []) =>
  [...new Map([...seats.map(({ agency }) => agency), ...others].map((each) => [each.id, each])).values()].toSorted(
    (a, b) => a.name.localeCompare(b.name),
  );
