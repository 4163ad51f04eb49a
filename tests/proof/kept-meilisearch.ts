import { spawn, type ChildProcess } from 'node:child_process'
import { pause } from './pretend-provider.ts'

export type MeilisearchSetting = { binary: string; port: number; key: string; folder: string }

/** A Meilisearch server of our own, which the proof kills and starts again on the same data. */
export class KeptMeilisearch {
  private child: ChildProcess | null = null
  readonly url: string

  constructor(private readonly setting: MeilisearchSetting) {
    this.url = `http://127.0.0.1:${setting.port}`
  }

  async start(): Promise<void> {
    const { binary, port, key, folder } = this.setting
    const choices = ['--db-path', `${folder}/data`, '--dump-dir', `${folder}/dumps`, '--snapshot-dir', `${folder}/snapshots`]
    this.child = spawn(binary, [...choices, '--master-key', key, '--http-addr', `127.0.0.1:${port}`, '--no-analytics', '--env', 'production', '--log-level', 'ERROR'], { cwd: folder, stdio: 'ignore' })
    for (let waited = 0; waited < 30_000; waited += 100) {
      const answer = await fetch(`${this.url}/health`).catch(() => null)
      if (answer?.ok) return
      await pause(100)
    }
    throw new Error('Meilisearch did not answer within 30 seconds')
  }

  /** As when the power fails. */
  kill(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }
}
