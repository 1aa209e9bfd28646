interface StepsProps {
  label: string;
  steps: readonly string[];
  /** Place of the present one. */
  now: number;
}

/** How far something has come, as one short line. */
export function Steps({ label, steps, now }: StepsProps) {
  return (
    <ol className="govuk-list rt-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index <= now ? 'rt-steps__reached' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          {step}
          {index < now && <span className="govuk-visually-hidden"> (reached)</span>}
        </li>
      ))}
    </ol>
  );
}
