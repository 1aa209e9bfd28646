import { useId, useRef, type ReactNode } from 'react';
import { TextButton } from '../../ui/Button';
import { Details } from '../../ui/Notes';
import { Table, type Column } from '../../ui/Table';
import { savePng, saveSvg } from './takePicture';

interface ChartProps<Row> {
  title: string;
  /** What the drawing shows, in a sentence, for those who do not see it. */
  says: string;
  width: number;
  height: number;
  /** Name of its files without their ending. */
  name: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  children: ReactNode;
}

/** A drawing, its figures as a table, and both as files. */
export function Chart<Row>({ title, says, width, height, name, columns, rows, rowKey, children }: ChartProps<Row>) {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  return (
    <figure className="rt-chart" aria-labelledby={id}>
      <figcaption className="govuk-heading-s" id={id}>
        {title}
      </figcaption>
      <svg ref={svg} className="rt-chart__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {children}
      </svg>
      <Details summary="The figures as a table" about={`: ${title}`}>
        <Table caption={title} hideCaption columns={columns} rows={rows} rowKey={rowKey} csv={name} />
      </Details>
      <p className="rt-chart__files">
        <TextButton onPress={() => saveSvg(svg.current!, name)} about={`: ${title}`}>
          Save as SVG
        </TextButton>{' '}
        <TextButton onPress={() => void savePng(svg.current!, name)} about={`: ${title}`}>
          Save as PNG
        </TextButton>
      </p>
    </figure>
  );
}
