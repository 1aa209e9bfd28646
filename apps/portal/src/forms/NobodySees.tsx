import { useField } from './Form';

/** People neither see nor reach it; programs that fill in every field they find do. What is in it gives them away. */
export function NobodySees({ name, label }: { name: string; label: string }) {
  const { value, set } = useField(name);
  return (
    <div className="rt-nobody-sees" aria-hidden="true">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        tabIndex={-1}
        autoComplete="off"
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
}
