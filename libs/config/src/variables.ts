import { z } from 'zod';

const wholeNumber = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error: message }).int(message).min(least, message).max(most, message);
};

const address = (protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be a ${protocols.map((protocol) => `${protocol}//`).join(' or ')} address`,
  });

const database = address(['postgres:', 'postgresql:']).refine(
  (value) => !URL.canParse(value) || new URL(value).pathname.length > 1,
  {
    error: 'must end with the name of a database, as in postgres://user:password@host/roundtable',
  },
);

const onOrOff = z.enum(['on', 'off'], { error: 'must be on or off' }).transform((value) => value === 'on');

/** Every setting there is. `.env.example` is made from this list. */
export const variables = z.object({
  PORT: wholeNumber(1, 65_535)
    .default(3000)
    .describe('Where the portal and the API answer. `npm start -- --port N` comes first.'),
  PUBLIC_URL: address(['http:', 'https:'])
    .refine((value) => !URL.canParse(value) || new URL(value).pathname === '/', {
      error: 'must be an address without a path',
    })
    .transform((value) => new URL(value).origin)
    .optional()
    .describe('The address that people use, as links in mail show it. Without it, http://localhost and the port.')
    .meta({ example: 'https://roundtable.example.org' }),
  OPERATOR: z
    .string()
    .max(200)
    .default('The operator of this Roundtable')
    .describe(
      'Who runs this Roundtable and answers for the personal data in it, as the notices of public pages name them.',
    )
    .meta({ example: 'Example County Council' }),
  OPERATOR_ADDRESS: z
    .string()
    .max(500)
    .optional()
    .describe('Their postal address, on one line. Without it the notices name none.')
    .meta({ example: 'County Hall, High Street, Exampleton EX1 1EX' }),
  OPERATOR_EMAIL: z
    .string()
    .regex(/^[^\s<>@]+@[^\s<>@]+$/, 'must be an address such as help@example.org')
    .optional()
    .describe('Where people write to about the site and their data. Without it the address of MAIL_FROM.')
    .meta({ example: 'help@example.org' }),
  EXIT_URL: address(['https:'])
    .default('https://www.bbc.co.uk/weather')
    .describe('Where “Leave this page” leads on public pages: something that anybody may have been reading.'),
  MAP_TILES: z
    .string()
    .regex(
      /^https:\/\/[a-z0-9.-]+(?::\d+)?\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[^\s]+$/,
      'must be an https address with {z}, {x} and {y}',
    )
    .optional()
    .describe(
      'Where pictures under the map of partnerships come from, as web maps have them. Their server learns who looks at what. Without it the map has outlines alone, and asks nobody.',
    )
    .meta({ example: 'https://tiles.example.org/{z}/{x}/{y}.png' }),
  MAP_TILES_CREDIT: z
    .string()
    .max(200)
    .default('see the tile server')
    .describe('How the map names whoever made its tiles.'),
  DATA_DIR: z.string().default('.data').describe('Where the embedded database and the secret are kept.'),
  DATABASE_URL: database
    .optional()
    .describe(
      'A PostgreSQL 18 of your own, by a role that may create roles or is a member of roundtable_owner; it migrates and never serves. Without it an embedded one is started.',
    )
    .meta({ example: 'postgres://roundtable:password@localhost:5432/roundtable' }),
  API_DATABASE_URL: database
    .optional()
    .describe(
      'The same database by the role roundtable_api. Without it made from DATABASE_URL, with a password made from SECRET.',
    )
    .meta({ example: 'postgres://roundtable_api:password@localhost:5432/roundtable' }),
  WORKER_DATABASE_URL: database
    .optional()
    .describe('The same database by the role roundtable_worker. Without it made like API_DATABASE_URL.')
    .meta({ example: 'postgres://roundtable_worker:password@localhost:5432/roundtable' }),
  SECRET: z
    .string()
    .min(32, 'must be 32 characters or more')
    .optional()
    .describe(
      'Signs links in mail. Needed with a database of your own; otherwise made at the first start and kept in DATA_DIR.',
    )
    .meta({ example: 'at least 32 random characters' }),
  SMTP_URL: address(['smtp:', 'smtps:'])
    .optional()
    .describe('The mail server. Needed outside demo mode; in it, mail without a server goes to the demo mailbox.')
    .meta({ example: 'smtps://user:password@mail.example.org' }),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/,
      'must be an address such as Roundtable <roundtable@example.org>',
    )
    .default('Roundtable <roundtable@example.org>')
    .describe('Whom mail comes from.'),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1440).default(30).describe('How long a session lasts without being used.'),
  SESSION_MAX_HOURS: wholeNumber(1, 168).default(12).describe('How long a session lasts at most.'),
  UPLOAD_MOST_MB: wholeNumber(1, 1000)
    .default(200)
    .describe(
      'The most megabytes that one uploaded file may have. The portal sends it in parts of 8 MB, which a proxy in front must let through.',
    ),
  UPLOAD_DIR: z
    .string()
    .optional()
    .describe(
      'Where uploads lie until they are whole: a folder that all processes of the API share. Without it, uploads in DATA_DIR.',
    )
    .meta({ example: '/var/lib/roundtable/uploads' }),
  FILES_DIR: z
    .string()
    .optional()
    .describe(
      'Where the contents of files are kept: a folder that all processes of the program share, and that belongs in the backup. Without it, files in DATA_DIR.',
    )
    .meta({ example: '/var/lib/roundtable/files' }),
  FILES_S3: address(['https:', 'http:'])
    .refine(
      (value) => {
        if (!URL.canParse(value)) return true;
        const { username, password, pathname } = new URL(value);
        return username !== '' && password !== '' && /^\/[^/]+$/.test(pathname);
      },
      { error: 'must be https://key:secret@host/bucket, in key and secret %2F for / and %2B for +' },
    )
    .optional()
    .describe(
      'A bucket of a store that speaks S3, in place of FILES_DIR: its key and secret, where it answers, its name, and the region if it wants one.',
    )
    .meta({ example: 'https://key:secret@s3.eu-west-2.amazonaws.com/bucket?region=eu-west-2' }),
  CLAMD: z
    .string()
    .regex(/^(unix:\/.+|[^\s:/]+:\d{1,5}|\[[0-9a-f:]+\]:\d{1,5})$/i, 'must be unix:/path/of/its/socket or host:port')
    .optional()
    .describe(
      'Where clamd (ClamAV) listens. With it nobody gets a file before it was scanned; without it files are not scanned. Its StreamMaxLength must let through what may be uploaded.',
    )
    .meta({ example: 'unix:/run/clamav/clamd.ctl' }),
  LINK_CHECKS: onOrOff
    .optional()
    .describe(
      'Whether links in the library are asked once a week whether they still answer: on or off. Off where there is no way out to the internet. Without it, on except in demo mode.',
    )
    .meta({ example: 'off' }),
  LINK_CHECKS_ALSO: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    )
    .optional()
    .describe(
      'Addresses of your own network that links in the library lead to and that may be asked, by number, with commas. Without it nothing is asked that is not public.',
    )
    .meta({ example: '10.1.2.3, 10.1.2.4:8443' }),
  TRUST_PROXY: wholeNumber(0, 10)
    .default(0)
    .describe('How many proxies of yours stand in front; their word on the address of a caller is believed.'),
  OPEN_DATA_LICENCE: z
    .string()
    .max(100)
    .default('Open Government Licence v3.0')
    .describe('Under what licence the public directory may be copied as data.'),
  OPEN_DATA_LICENCE_URL: address(['https:', 'http:'])
    .default('https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/')
    .describe('Where that licence can be read.'),
  DEMO: onOrOff
    .optional()
    .describe(
      'Demo accounts, demo data and a demo mailbox: on or off. Without it, on with the embedded database and off with your own.',
    )
    .meta({ example: 'off' }),
  DEMO_DATABASE: z
    .string()
    .optional()
    .describe(
      'To have demo mode with a database of your own, its name once more: demo accounts have a published password.',
    )
    .meta({ example: 'roundtable' }),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
    .default('production')
    .describe('In development the schema may be asked for.'),
});

export type Variables = z.infer<typeof variables>;
export type VariableName = keyof Variables;
