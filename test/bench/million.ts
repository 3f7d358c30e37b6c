import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { root } from '../support/engine.ts'
import { madeUpReport } from '../support/made-up.ts'
import { say } from './figures.ts'

/** A million observations by `ingest`, in tenths: time and peak memory of each, against those of the second. By hand: minutes, and gigabytes. */

const articleCount = Number(process.env.BENCH_ARTICLES ?? 30_000)
const tenth = Math.ceil(articleCount / 10)
const seconds = (since: number): number => (performance.now() - since) / 1000

/** Resident memory of a process, in MB. */
const residentMb = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

export async function benchMillion(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'huyen-million-'))
  try {
    const file = join(folder, 'articles.jsonl')
    const lines = function* (): Generator<string> {
      for (let at = 0; at < articleCount; at += 1) yield `${JSON.stringify({ text: madeUpReport(at) })}\n`
    }
    await pipeline(Readable.from(lines()), createWriteStream(file))
    await ingest(file, process.env.DATA_DIR ?? join(folder, 'data'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function ingest(file: string, dataDir: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'src', 'cli.ts'), 'ingest', file], {
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [peak, told, start] = [0, 0, performance.now()]
  const begun = start
  const sampling = setInterval(() => {
    peak = Math.max(peak, residentMb(child))
  }, 50)
  const tenths: { readonly time: number; readonly peak: number }[] = []
  let last = ''
  for await (const line of createInterface({ input: child.stdout })) {
    last = line
    if (!/^added /.test(line)) continue
    told += 1
    if (told % tenth > 0 && told < articleCount) continue
    tenths.push({ time: seconds(start), peak })
    say(`  tenth ${String(tenths.length).padStart(2)}: ${tenths.at(-1)!.time.toFixed(1)} s, peak ${peak.toFixed(0)} MB`)
    ;[start, peak] = [performance.now(), 0]
  }
  clearInterval(sampling)
  if (child.exitCode === null) await once(child, 'exit')
  const [second, end] = [tenths[1]!, tenths.at(-1)!]
  say(
    `${last}: ${seconds(begun).toFixed(0)} s in all, the checks of all districts included (${seconds(start).toFixed(0)} s)`,
  )
  say(
    `last tenth against the second: time ${(end.time / second.time).toFixed(2)}, peak memory ${(end.peak / second.peak).toFixed(2)}`,
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) await benchMillion()
