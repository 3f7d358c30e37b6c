#!/usr/bin/env node
import { existsSync } from 'node:fs'
import process from 'node:process'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './errors.ts'

/** One command line; each command is a file of its own that exports `run`. */

interface Command {
  readonly usage: string
  readonly help: string
  readonly options?: NonNullable<ParseArgsConfig['options']>
  readonly load: () => Promise<{ run: (args: readonly string[], options: Options) => Promise<number> }>
}

type Options = Readonly<Record<string, string | boolean | undefined>>

const commands: Readonly<Record<string, Command>> = {
  start: {
    usage: 'start',
    help: 'database, migrations, seeds, worker and API in one process',
    load: () => import('./commands/start.ts'),
  },
  serve: { usage: 'serve', help: 'the API alone', load: () => import('./commands/serve.ts') },
  worker: { usage: 'worker', help: 'the worker alone', load: () => import('./commands/worker.ts') },
  ingest: {
    usage: 'ingest PATH…',
    help: 'take in and read files (.txt .html .json .jsonl .zip .urls), folders of them, or URLs',
    load: () => import('./commands/ingest.ts'),
  },
  extract: {
    usage: 'extract FILE…',
    help: "print one report a line; '-' reads standard input",
    load: () => import('./commands/extract.ts'),
  },
  explain: {
    usage: 'explain FILE [NUMBER | --html]',
    help: 'show for each number which rule read it, and why; --html: as a page with every number marked',
    options: { html: { type: 'boolean' } },
    load: () => import('./commands/explain.ts'),
  },
  reextract: {
    usage: 'reextract [--all]',
    help: 'read every article again that an older extractor read',
    options: { all: { type: 'boolean' } },
    load: () => import('./commands/reextract.ts'),
  },
  keys: {
    usage: 'keys add NAME --scope ingest|review|admin | keys list | keys revoke NAME',
    help: 'API keys; add prints the key alone, once',
    options: { scope: { type: 'string' } },
    load: () => import('./commands/keys.ts'),
  },
  export: {
    usage: 'export [FOLDER]',
    help: 'the whole database as Parquet and CSV, with a manifest',
    load: () => import('./commands/export.ts'),
  },
  backup: {
    usage: 'backup FILE.zip',
    help: 'all that the database holds, as one file with checksums',
    load: () => import('./commands/backup.ts'),
  },
  restore: {
    usage: 'restore FILE.zip',
    help: 'put a backup back into an empty database, and compare the checksums',
    load: () => import('./commands/restore.ts'),
  },
  migrate: {
    usage: 'migrate',
    help: 'apply migrations, load gazetteer and catalogue',
    load: () => import('./commands/migrate.ts'),
  },
}

const usage = (): string =>
  `usage: huyen COMMAND\n\n${Object.values(commands)
    .map(({ usage: text, help }) => `  ${text.padEnd(24)} ${help}`)
    .join('\n')}\n`

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(usage())
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    throw new UsageError(
      `there is no command ${JSON.stringify(name)}; the commands are ${Object.keys(commands).join(', ')}`,
    )
  const { positionals, values } = parsed(command, args)
  return (await command.load()).run(positionals, values)
}

function parsed(command: Command, args: readonly string[]): { positionals: string[]; values: Options } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: command.options ?? {},
      allowPositionals: true,
    })
    return { positionals, values: values as Options }
  } catch {
    throw new UsageError(`usage: ${command.usage}`)
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output went away: nothing is left to say.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

// Variables that are set already win.
if (existsSync('.env')) process.loadEnvFile('.env')

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    process.stderr.write(`${error instanceof UsageError ? '' : 'error: '}${error.message}\n`)
    if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${error.stack}\n`)
    process.exitCode = error instanceof UsageError ? 2 : 1
  },
)
