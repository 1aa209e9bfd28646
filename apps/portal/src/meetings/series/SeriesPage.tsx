import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import { LinkButton } from '../../ui/Button';
import { Day } from '../../ui/When';
import { NotFound } from '../../ui/NotFound';
import { Details } from '../../ui/Notes';
import { Page } from '../../ui/Page';
import { SummaryList } from '../../ui/SummaryList';
import { usePageQuery } from '../../ui/usePageQuery';
import { Marking } from '../Marking';
import { AnswerSeries } from './AnswerSeries';
import { SeriesTable } from './SeriesTable';
import { nationWords, onHolidayWords } from './words';

const SeriesPageQuery = graphql(`
  query SeriesPage($id: ID!) {
    meetingSeries(id: $id) {
      id
      title
      partnership {
        id
        name
        slug
      }
      organiser {
        id
        name
      }
      parts {
        id
        inWords
        firstOn
        lastOn
        startsTime
        endsTime
        nation
        onHoliday
        leftOut
      }
      viewerCan {
        change
        cancel
        respond
      }
      meetings {
        id
        status
        startsAt
        seenBy
        agreementTitle
        viewerCan {
          respond
        }
      }
      ...SeriesTable
    }
  }
`);

/** A series with all its dates. */
export function SeriesPage() {
  const { id } = useParams();
  const [openedAt] = useState(() => new Date());
  const [data, waiting] = usePageQuery(SeriesPageQuery, { id: id! });
  if (!data) return waiting;
  const { meetingSeries: series } = data;
  if (!series) return <NotFound />;
  const { partnership, viewerCan, parts, meetings } = series;
  const next = meetings.find(({ status, startsAt }) => status === 'SCHEDULED' && new Date(startsAt) > openedAt);
  const last = parts.at(-1);
  const [first] = meetings;
  return (
    <Page
      title={series.title}
      caption={
        <>
          {partnership ? (
            <Link to={`/partnerships/${partnership.slug}`}>{partnership.name}</Link>
          ) : (
            'Series of meetings'
          )}
          {first && <Marking seenBy={first.seenBy} agreementTitle={first.agreementTitle} />}
        </>
      }
      inPartnership={partnership?.slug}
      back={partnership ? { to: `/partnerships/${partnership.slug}/meetings`, label: 'Meetings' } : undefined}
      actions={
        <div className="rt-meeting-actions">
          {viewerCan.change && next && (
            <LinkButton kind="secondary" to={`/meetings/${next.id}/following`}>
              Change all ahead
            </LinkButton>
          )}
          {viewerCan.change && (
            <LinkButton kind="secondary" to={`/meeting-series/${series.id}/end`}>
              Change the end
            </LinkButton>
          )}
          {viewerCan.cancel && (
            <LinkButton kind="secondary" to={`/meeting-series/${series.id}/cancel`}>
              Cancel the series
            </LinkButton>
          )}
        </div>
      }
      wide
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <SummaryList
            rows={[
              ...parts.map((part): [string, ReactNode] => [
                parts.length === 1 ? 'How often' : `From ${dayOf(part.firstOn)}`,
                <>
                  {part.inWords}, {part.startsTime} to {part.endsTime}
                  {part.id !== last?.id && (
                    <>
                      , until <Day on={part.lastOn} />
                    </>
                  )}
                </>,
              ]),
              last && ['Last day', <Day key="last" on={last.lastOn} />],
              last && [
                'Bank holidays',
                `${nationWords[last.nation]}: ${onHolidayWords[last.onHoliday].toLowerCase()}, by the law of today. One proclaimed later moves nothing by itself.`,
              ],
              series.organiser && ['Organised by', series.organiser.name],
            ]}
          />
          {last && last.leftOut.length > 0 && (
            <Details summary="Dates that are left out">
              <ul className="govuk-list govuk-list--bullet">
                {last.leftOut.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </Details>
          )}
        </div>
        <div className="govuk-grid-column-one-third">
          {viewerCan.respond && (
            <AnswerSeries seriesId={series.id} open={meetings.filter((meeting) => meeting.viewerCan.respond).length} />
          )}
        </div>
      </div>
      <SeriesTable series={series} />
    </Page>
  );
}

const dayOf = (on: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(on));
