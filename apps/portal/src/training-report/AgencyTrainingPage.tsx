import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { TrainingReportShow } from '../gql/enums';
import { recordStateTones, recordStateWords } from '../training/words';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { DueAgain } from './DueAgain';
import { TrainingAsCsv } from './TrainingAsCsv';
import { TrainingReportFilter } from './TrainingReportFilter';
import { showWords } from './words';

const AgencyTrainingPageQuery = graphql(`
  query AgencyTrainingPage($id: ID!, $show: TrainingReportShow, $matching: String, $after: String) {
    agency(id: $id) {
      id
      name
      canReadTraining
      trainingSummary {
        people
        overdue
        due
        toCome
      }
      training(show: $show, matching: $matching, first: 100, after: $after) {
        totalCount
        nodes {
          id
          name
          courseTitle
          state
          heldOn
          dueOn
          renewal
          course {
            id
            slug
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const isShow = (asked: string | null): asked is TrainingReportShow => asked !== null && asked in showWords;

/** For the leads of an agency: who of its people has done what, what is to come, and what is due again. */
export function AgencyTrainingPage() {
  const id = useParams().id!;
  const after = useCursor();
  const [params] = useSearchParams();
  const asked = params.get('show');
  const show = isShow(asked) ? asked : null;
  const matching = params.get('matching')?.slice(0, 100) || null;
  const [data, waiting] = usePageQuery(AgencyTrainingPageQuery, { id, show, matching, after });
  if (!data) return waiting;
  const { agency } = data;
  if (!agency?.canReadTraining) return <NotFound />;
  const { name, training, trainingSummary } = agency;
  const { people, overdue, due, toCome } = trainingSummary;
  const here = `/agencies/${id}/training`;
  type Line = (typeof training.nodes)[number];
  return (
    <Page title="Training of our people" caption={name} back={{ to: `/agencies/${id}`, label: name }} wide>
      <p className="govuk-body">
        What people booked and did for {name}. They see their own; you see all of it as a lead of the agency.
      </p>
      <ul className="govuk-list">
        <li>{people === 1 ? '1 person has' : `${people} people have`} attended something.</li>
        <li>
          <TextLink to={`${here}?show=OVERDUE`}>{overdue} overdue for renewal</TextLink>
        </li>
        <li>
          <TextLink to={`${here}?show=DUE`}>{due} due within 90 days</TextLink>
        </li>
        <li>
          <TextLink to={`${here}?show=TO_COME`}>{toCome} to come</TextLink>
        </li>
      </ul>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <TrainingReportFilter action={here} show={show} matching={matching} />
        </div>
      </div>
      <Table
        caption={show ? showWords[show] : 'All training'}
        rows={training.nodes}
        rowKey={(line) => line.id}
        columns={[
          { header: 'Name', cell: (line: Line) => line.name },
          {
            header: 'Course',
            cell: ({ course, courseTitle }: Line) =>
              course ? <TextLink to={`/training/${course.slug}`}>{courseTitle}</TextLink> : courseTitle,
          },
          { header: 'Day', cell: ({ heldOn }: Line) => <Day on={heldOn} /> },
          {
            header: 'State',
            cell: ({ state }: Line) => <Tag tone={recordStateTones[state]}>{recordStateWords[state]}</Tag>,
          },
          {
            header: 'To be done again by',
            cell: ({ dueOn, renewal }: Line) => <DueAgain on={dueOn} renewal={renewal} />,
          },
        ]}
        empty={
          <EmptyState title={show || matching ? 'Nothing fits' : 'Nobody has booked anything yet'}>
            <p className="govuk-body">
              {show || matching ? (
                <TextLink to={here}>Show all training</TextLink>
              ) : (
                <>
                  Whoever books <TextLink to="/training">training</TextLink> and says that it is for {name} stands here.
                </>
              )}
            </p>
          </EmptyState>
        }
      />
      {training.nodes.length > 0 && (
        <p className="govuk-body">
          {training.totalCount >= 10_000 ? 'More than 10,000' : training.totalCount.toLocaleString('en-GB')} in all.
        </p>
      )}
      {training.nodes.length > 0 && <TrainingAsCsv asked={{ id, show, matching }} />}
      <Pagination pageInfo={training.pageInfo} label="Pages of the training" />
    </Page>
  );
}
