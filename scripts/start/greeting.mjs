/** One very long name must not push every row off the screen. */
const WIDEST = 40;

/** What somebody who has just started it wants to know. */
export function greet(config, demo) {
  const lines = [
    '',
    `Roundtable is ready: ${config.publicUrl}`,
    `Node ${process.version}. Ctrl-C ends everything; the data stays.`,
  ];
  if (demo)
    lines.push(
      '',
      `This is a demo. Sign in with the password "${demo.demoPassword}" as one of:`,
      '',
      ...table(demo.demoAccounts),
    );
  console.log(lines.join('\n') + '\n');
}

function table(accounts) {
  const columns = ['email', 'role', 'partnership'];
  const widths = columns.map((column) =>
    Math.min(WIDEST, Math.max(...accounts.map((account) => String(account[column]).length))),
  );
  return accounts.map((account) =>
    `  ${columns.map((column, index) => String(account[column]).padEnd(widths[index])).join('   ')}`.trimEnd(),
  );
}
