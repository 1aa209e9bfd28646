import { variables } from './variables.js';

/** The text of .env.example: every setting, what it is for, and its default or an example. */
export function envExample(): string {
  const settings = Object.entries(variables.shape).map(([name, rule]) => {
    const { description = '', example, default: fallback } = { ...describe(rule) };
    return `# ${description}${fallback === undefined ? '' : ' This is the default:'}\n# ${name}=${String(fallback ?? example ?? '')}\n`;
  });
  return [
    '# Made by `npm run generate` from libs/config. Copy it to .env, where npm start reads it, and change what you need.\n',
    ...settings,
  ].join('\n');
}

interface About {
  description?: string;
  example?: string;
  default?: string | number;
}

const describe = (rule: (typeof variables.shape)[keyof typeof variables.shape]): About => {
  const { defaultValue } = rule.def as { defaultValue?: string | number };
  return { ...(rule.meta() as About | undefined), ...(defaultValue === undefined ? {} : { default: defaultValue }) };
};
