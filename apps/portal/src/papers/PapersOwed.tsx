import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const PapersOwedFragment = graphql(`
  fragment PapersOwed on Viewer {
    papersOwed {
      id
      title
      dueOn
      isOverdue
      meeting {
        id
        title
        partnership {
          id
          name
        }
      }
      seat {
        id
        agency {
          id
          name
        }
      }
    }
  }
`);

/** Papers that the reader is asked for, overdue ones first. */
export function PapersOwed({ viewer }: { viewer: FragmentType<typeof PapersOwedFragment> }) {
  const { papersOwed } = readFragment(PapersOwedFragment, viewer);
  if (!papersOwed.length) return null;
  return (
    <section aria-labelledby="papers-owed">
      <h2 className="govuk-heading-l" id="papers-owed">
        Papers you are asked for ({papersOwed.length})
      </h2>
      {papersOwed.map(({ id, title, dueOn, isOverdue, meeting, seat }) => (
        <article className="rt-waiting" key={id} aria-labelledby={`owed-${id}`}>
          <h3 className="govuk-heading-m" id={`owed-${id}`}>
            <TextLink to={`/papers/asked/${id}`}>{title}</TextLink>
          </h3>
          <p className="govuk-body">
            By <Day on={dueOn} /> {isOverdue && <Tag tone="bad">Overdue</Tag>}
            {meeting && (
              <>
                <br />
                For {meeting.title}
                {meeting.partnership && `, ${meeting.partnership.name}`}
                {seat && `, for ${seat.agency.name}`}
              </>
            )}
          </p>
          <LinkButton kind="secondary" to={`/papers/asked/${id}`} about={title}>
            Deliver it
          </LinkButton>
        </article>
      ))}
    </section>
  );
}
